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

/** The outcome of the last harvests on any node, and the request for one now. */
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

  /** How many harvests are told. */
  private static final int LAST = 100;

  @Inject HarvestLog log;
  @Inject Scheduler scheduler;
  @Inject DatabaseGuard database;
  @Inject RejectionFiles lists;

  @GET
  @Operation(
      operationId = "listHarvests",
      summary = "The outcome of the last harvests",
      description =
          "The last hundred of all nodes and sources, and how far the one is that is under way.")
  @APIResponse(responseCode = "200", ref = "Harvests")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  public HarvestsJson last() throws IOException {
    return database.run(() -> HarvestsJson.of(log.current(), log.last(LAST), lists));
  }

  /** Asks the harvesting node to begin; the result can be read when it has ended. */
  @POST
  @Operation(
      operationId = "harvestNow",
      summary = "Has the node that harvests begin now",
      description = "listHarvests tells the result when it has ended.")
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
