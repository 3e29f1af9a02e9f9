package rest.fakeface.api;

import static rest.fakeface.api.FaceResource.ANYTHING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import rest.fakeface.image.Variant;

/** The thumbnail of a face, chosen anew at each request, or by a seed. */
@Path("thumb")
@ApplicationScoped
public class ThumbResource {

  @Context Request conditions;
  @Inject Chooser chooser;

  @GET
  @Path("view" + ANYTHING)
  public Response view(@Context UriInfo uri) {
    return chooser.redirect(Variant.THUMBNAIL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("url" + ANYTHING)
  public Response url(@Context UriInfo uri) {
    return chooser.url(Variant.THUMBNAIL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("image" + ANYTHING)
  public Response image(@Context UriInfo uri) throws IOException {
    return chooser.image(Variant.THUMBNAIL, new ChoiceParams(uri, conditions));
  }
}
