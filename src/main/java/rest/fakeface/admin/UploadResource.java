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
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.analysis.UnfitModelException;
import rest.fakeface.harvest.Upload;
import rest.fakeface.harvest.Uploads;

/** Images that are given by hand: with their label, or for a model to label. */
@Administration
@Path("admin/faces")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class UploadResource {

  @Inject Uploads uploads;
  @Inject UploadForm form;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public UploadJson upload(List<EntityPart> parts, @Context UriInfo uri) throws IOException {
    List<Upload> images = form.read(parts);
    return DatabaseCall.of(
        () -> {
          try {
            return UploadJson.of(uploads.take(images));
          } catch (ModelMissingException | UnfitModelException e) {
            throw AdminProblem.noModel(e);
          }
        });
  }
}
