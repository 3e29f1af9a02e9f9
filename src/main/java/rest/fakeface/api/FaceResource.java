package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import rest.fakeface.image.Variant;
import rest.fakeface.selection.Choice;

/**
 * A face, chosen anew at each request. One path segment may follow each address: it counts for
 * nothing and keeps caches apart.
 */
@Path("face")
@ApplicationScoped
public class FaceResource {

  static final String ANYTHING = "{anything: (/[^/]*)?}";

  @Inject Chooser chooser;
  @Inject Links links;

  @GET
  @Path("json" + ANYTHING)
  public Response json(@BeanParam FilterParams params, @Context UriInfo request) {
    Choice choice = chooser.choose(params);
    String url = links.of(Variant.ORIGINAL.of(choice.face().name()), request);
    return Caching.none(
            Response.ok(FaceJson.of(choice, url).text(), MediaType.APPLICATION_JSON_TYPE))
        .build();
  }

  @GET
  @Path("view" + ANYTHING)
  public Response view(@BeanParam FilterParams params, @Context UriInfo request) {
    return chooser.redirect(Variant.ORIGINAL, params, request);
  }

  @GET
  @Path("url" + ANYTHING)
  public Response url(@BeanParam FilterParams params, @Context UriInfo request) {
    return chooser.url(Variant.ORIGINAL, params, request);
  }

  @GET
  @Path("image" + ANYTHING)
  public Response image(@BeanParam FilterParams params, @Context UriInfo request)
      throws IOException {
    return chooser.image(Variant.ORIGINAL, params, request);
  }
}
