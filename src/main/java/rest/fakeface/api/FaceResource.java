package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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

  @Inject Chooser chooser;

  @GET
  @Path("json" + ANYTHING)
  public Response json(@BeanParam ChoiceParams params) {
    return chooser.json(params);
  }

  @GET
  @Path("view" + ANYTHING)
  public Response view(@BeanParam ChoiceParams params) {
    return chooser.redirect(Variant.ORIGINAL, params);
  }

  @GET
  @Path("url" + ANYTHING)
  public Response url(@BeanParam ChoiceParams params) {
    return chooser.url(Variant.ORIGINAL, params);
  }

  @GET
  @Path("image" + ANYTHING)
  public Response image(@BeanParam ChoiceParams params) throws IOException {
    return chooser.image(Variant.ORIGINAL, params);
  }
}
