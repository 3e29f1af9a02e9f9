package rest.fakeface.api;

import static rest.fakeface.api.FaceResource.ANYTHING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import rest.fakeface.image.Variant;

/** The thumbnail of a face, chosen anew at each request. */
@Path("thumb")
@ApplicationScoped
public class ThumbResource {

  @Inject Chooser chooser;

  @GET
  @Path("view" + ANYTHING)
  public Response view(@BeanParam FilterParams params, @Context UriInfo request) {
    return chooser.redirect(Variant.THUMBNAIL, params, request);
  }

  @GET
  @Path("url" + ANYTHING)
  public Response url(@BeanParam FilterParams params, @Context UriInfo request) {
    return chooser.url(Variant.THUMBNAIL, params, request);
  }

  @GET
  @Path("image" + ANYTHING)
  public Response image(@BeanParam FilterParams params, @Context UriInfo request)
      throws IOException {
    return chooser.image(Variant.THUMBNAIL, params, request);
  }
}
