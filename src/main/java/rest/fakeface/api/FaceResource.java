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
 * A face, chosen at random on each request, or by a seed. Each address accepts an extra path
 * segment, which is ignored; it only makes the URL unique.
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
  @Inject FaceResponses responses;

  @GET
  @Path("json" + ANYTHING)
  @Operation(
      operationId = "getFace",
      summary = "A face as JSON",
      description =
          "Chooses a face on each request, uniformly at random among those that match, or by"
              + " the seed.")
  @APIResponse(responseCode = "200", ref = "Face")
  public Response json(@Context UriInfo uri) {
    return responses.json(new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("view" + ANYTHING)
  @Operation(
      operationId = "viewFace",
      summary = "Redirects to the image of a face",
      description =
          "For img elements and clients that follow redirects; getFaceImage returns the image.")
  @APIResponse(responseCode = "200", ref = "FollowedImage")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response view(@Context UriInfo uri) {
    return responses.redirect(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("url" + ANYTHING)
  @Operation(
      operationId = "getFaceUrl",
      summary = "The address of the image of a face",
      description = "The permanent address of the image, as text without a line break.")
  @APIResponse(responseCode = "200", ref = "ImageUrl")
  public Response url(@Context UriInfo uri) {
    return responses.url(Variant.ORIGINAL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("image" + ANYTHING)
  @Operation(
      operationId = "getFaceImage",
      summary = "The image of a face",
      description =
          "For clients that do not follow redirects. It still redirects if images are hosted"
              + " elsewhere.")
  @APIResponse(responseCode = "200", ref = "Image")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response image(@Context UriInfo uri) throws IOException {
    return responses.image(Variant.ORIGINAL, new ChoiceParams(uri, conditions), request);
  }
}
