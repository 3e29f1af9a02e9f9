package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import rest.fakeface.catalog.HarvestLog;
import rest.fakeface.harvest.CatalogTimer;

/** What came of the last harvests on any node, and the wish for one now. */
@Administration
@Path("admin/harvests")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HarvestsResource {

  /** How many harvests are told. */
  private static final int LAST = 100;

  @Inject HarvestLog log;
  @Inject CatalogTimer timer;

  @GET
  public HarvestsJson last() throws IOException {
    return HarvestsJson.of(DatabaseCall.of(() -> log.last(LAST)));
  }

  /** Has the node that harvests begin; what came of it can be read when it has ended. */
  @POST
  public Response now() throws IOException {
    return DatabaseCall.of(
        () -> {
          timer.harvestNow();
          return Response.accepted().build();
        });
  }
}
