package rest.fakeface.api;

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

/**
 * A face, chosen anew at each request, or by a seed. One path segment may follow each address: it
 * counts for nothing and keeps caches apart.
 */
@Path("face")
@ApplicationScoped
public class FaceResource {

  static final String ANYTHING = "{anything: (/[^/]*)?}";

  @Context Request conditions;
  @Inject Chooser chooser;

  @GET
  @Path("json" + ANYTHING)
  public Response json(@Context UriInfo uri) {
    return chooser.json(new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("view" + ANYTHING)
  public Response view(@Context UriInfo uri) {
    return chooser.redirect(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("url" + ANYTHING)
  public Response url(@Context UriInfo uri) {
    return chooser.url(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("image" + ANYTHING)
  public Response image(@Context UriInfo uri) throws IOException {
    return chooser.image(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }
}
