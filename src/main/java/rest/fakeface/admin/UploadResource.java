package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.analysis.UnfitModelException;
import rest.fakeface.harvest.Upload;
import rest.fakeface.harvest.Uploads;

/** Images that are given by hand: with their label, or for a model to label. */
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
  @Inject UploadForm form;
  @Inject DatabaseWork database;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(operationId = "uploadFaces", summary = "Takes images into the catalog")
  @RequestBody(ref = "Upload")
  @APIResponse(responseCode = "200", ref = "Upload")
  @APIResponse(responseCode = "400", ref = "WrongParameter")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @APIResponse(responseCode = "507", ref = "DiskFull")
  public UploadJson upload(@Parameter(hidden = true) List<EntityPart> parts, @Context UriInfo uri)
      throws IOException {
    List<Upload> images = form.read(parts);
    return database.run(
        () -> {
          try {
            return UploadJson.of(uploads.take(images));
          } catch (ModelMissingException | UnfitModelException e) {
            throw AdminProblem.noModel(e);
          }
        });
  }
}
