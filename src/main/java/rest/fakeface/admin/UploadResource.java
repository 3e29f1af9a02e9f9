package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.analysis.UnfitModelException;
import rest.fakeface.http.Problem;
import rest.fakeface.http.transfer.SpooledBody;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.TooBusyException;
import rest.fakeface.intake.Uploads;

/** Adds images that administrators upload, with a label or to be labelled by a model. */
@Administration
@Path("admin/faces")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(ref = "admin")
@SecurityRequirement(name = "basic")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "401", ref = "NoCredential")
@APIResponse(responseCode = "403", ref = "NoEntry")
@APIResponse(responseCode = "429", ref = "TooManyTries")
public class UploadResource {

  @Inject Uploads uploads;
  @Inject ImageSettings limits;
  @Inject DatabaseGuard database;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "uploadFaces",
      summary = "Adds images to the catalog",
      description =
          "Give gender and age for all images, or leave out both to have the models estimate them."
              + " The answer has the outcome of each image.")
  @RequestBody(ref = "Upload")
  @APIResponse(responseCode = "200", ref = "Upload")
  @APIResponse(responseCode = "400", ref = "WrongParameter")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @APIResponse(responseCode = "507", ref = "DiskFull")
  public UploadJson upload(@Context HttpServletRequest request) throws IOException {
    // Not as parts of the server, which would store all of them once more.
    SpooledBody body =
        SpooledBody.of(request).orElseThrow(() -> Problem.wrongBody("it is missing"));
    UploadForm form = new UploadForm(body::open, request.getContentType(), limits.maxBytes());
    return database.run(
        () -> {
          try {
            return UploadJson.of(uploads.take(form));
          } catch (ModelMissingException | UnfitModelException e) {
            throw AdminProblem.noModel(e);
          } catch (TooBusyException e) {
            throw AdminProblem.tooBusy();
          }
        });
  }
}
