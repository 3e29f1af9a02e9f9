package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.FaceProblems;
import rest.fakeface.catalog.RowRefusedException;
import rest.fakeface.catalog.Takedown;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Problem;
import rest.fakeface.intake.FaceTakedown;

/** Takes a face down, and keeps only the record of who did it, when and why. */
@Administration
@Path("admin/faces/{filename}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(ref = "admin")
@SecurityRequirement(name = "basic")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "401", ref = "NoCredential")
@APIResponse(responseCode = "403", ref = "NoEntry")
@APIResponse(responseCode = "429", ref = "TooManyTries")
public class TakedownResource {

  private static final String REASON = "reason";

  @Inject FaceTakedown removal;
  @Inject DatabaseGuard database;

  @DELETE
  @Operation(
      operationId = "takeDownFace",
      summary = "Removes a face permanently",
      description =
          "Its image is deleted on every node, and later imports reject it. The administrator, the"
              + " time and the reason are recorded.")
  @APIResponse(responseCode = "200", ref = "Takedown")
  @APIResponse(responseCode = "400", ref = "WrongParameter")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @APIResponse(responseCode = "507", ref = "DiskFull")
  public TakedownJson takeDown(
      @Parameter(ref = "filename") @PathParam("filename") String filename,
      @Parameter(ref = "reason") @QueryParam(REASON) @Nullable String reason,
      @Context SecurityContext security)
      throws IOException {
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > Takedown.REASON_LENGTH) {
      throw Problem.wrongParameter(
          REASON,
          why,
          "the reason for the takedown, in 1 to " + Takedown.REASON_LENGTH + " characters");
    }
    FaceName face = FaceName.parse(filename).orElseThrow(() -> FaceProblems.unknownFace(filename));
    String by = security.getUserPrincipal().getName();
    return database.run(() -> takeDown(face, by, why));
  }

  private TakedownJson takeDown(FaceName face, String by, String why) {
    try {
      return removal
          .takeDown(face, by, why)
          .map(TakedownJson::of)
          .orElseThrow(() -> FaceProblems.unknownFace(face.toString()));
    } catch (RowRefusedException e) {
      throw Problem.wrongParameter(REASON, why, "characters that the database can store");
    } catch (IOException e) {
      throw AdminProblem.imageNotDeleted(face, e);
    }
  }
}
