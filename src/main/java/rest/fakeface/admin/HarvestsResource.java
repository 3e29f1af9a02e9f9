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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.catalog.HarvestLog;
import rest.fakeface.intake.RejectionFiles;
import rest.fakeface.lifecycle.Scheduler;

/** Lists the latest harvests of all nodes, and requests a harvest. */
@Administration
@Path("admin/harvests")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(ref = "admin")
@SecurityRequirement(name = "basic")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "401", ref = "NoCredential")
@APIResponse(responseCode = "403", ref = "NoEntry")
@APIResponse(responseCode = "429", ref = "TooManyTries")
public class HarvestsResource {

  /** The number of harvests in an answer. */
  private static final int LAST = 100;

  @Inject HarvestLog log;
  @Inject Scheduler scheduler;
  @Inject DatabaseGuard database;
  @Inject RejectionFiles lists;

  @GET
  @Operation(
      operationId = "listHarvests",
      summary = "Lists the latest harvests",
      description =
          "The last hundred of all nodes and sources, and the progress of the current harvest.")
  @APIResponse(responseCode = "200", ref = "Harvests")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  public HarvestsJson last() throws IOException {
    return database.run(() -> HarvestsJson.of(log.current(), log.last(LAST), lists));
  }

  /** Requests a harvest on the node that harvests; its result is listed when it has ended. */
  @POST
  @Operation(
      operationId = "harvestNow",
      summary = "Starts a harvest on the node that harvests",
      description = "When the harvest has ended, listHarvests returns its result.")
  @APIResponse(responseCode = "202", description = "It will, in a moment")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @APIResponse(responseCode = "507", ref = "DiskFull")
  public Response now() throws IOException {
    return database.run(
        () -> {
          scheduler.harvestNow();
          return Response.accepted().build();
        });
  }
}
