package rest.fakeface.api;

import static rest.fakeface.api.FaceResource.ANYTHING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import rest.fakeface.image.Variant;

/** The thumbnail of a face, chosen anew at each request, or by a seed. */
@Path("thumb")
@ApplicationScoped
public class ThumbResource {

  @Inject Chooser chooser;

  @GET
  @Path("view" + ANYTHING)
  public Response view(@BeanParam ChoiceParams params) {
    return chooser.redirect(Variant.THUMBNAIL, params);
  }

  @GET
  @Path("url" + ANYTHING)
  public Response url(@BeanParam ChoiceParams params) {
    return chooser.url(Variant.THUMBNAIL, params);
  }

  @GET
  @Path("image" + ANYTHING)
  public Response image(@BeanParam ChoiceParams params) throws IOException {
    return chooser.image(Variant.THUMBNAIL, params);
  }
}
