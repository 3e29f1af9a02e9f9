package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.image.Variant;

/**
 * A face, chosen anew at each request, or by a seed. One path segment may follow each address. It
 * is ignored; it only makes the URL unique.
 */
@Path("face")
@ApplicationScoped
@Tag(ref = "face")
@APIResponse(responseCode = "400", ref = "WrongParameter")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "503", ref = "NotReady")
public class FaceResource {

  static final String ANYTHING = "{anything: (/[^/]*)?}";

  @Context HttpHeaders conditions;
  @Context HttpServletRequest request;
  @Inject Chooser chooser;

  @GET
  @Path("json" + ANYTHING)
  @Operation(operationId = "faceJson", summary = "A face as JSON")
  @APIResponse(responseCode = "200", ref = "Face")
  public Response json(@Context UriInfo uri) {
    return chooser.json(new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("view" + ANYTHING)
  @Operation(operationId = "faceView", summary = "A redirect to the image of a face")
  @APIResponse(responseCode = "200", ref = "FollowedImage")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response view(@Context UriInfo uri) {
    return chooser.redirect(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("url" + ANYTHING)
  @Operation(operationId = "faceUrl", summary = "The address of the image of a face")
  @APIResponse(responseCode = "200", ref = "ImageUrl")
  public Response url(@Context UriInfo uri) {
    return chooser.url(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("image" + ANYTHING)
  @Operation(operationId = "faceImage", summary = "The image of a face")
  @APIResponse(responseCode = "200", ref = "Image")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response image(@Context UriInfo uri) throws IOException {
    return chooser.image(Variant.ORIGINAL, new ChoiceParams(uri, conditions), request);
  }
}
