package rest.fakeface.api;

import static rest.fakeface.api.FaceResource.ANYTHING;

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

/** The thumbnail of a face, chosen at random on each request, or by a seed. */
@Path("thumb")
@ApplicationScoped
@Tag(ref = "thumb")
@APIResponse(responseCode = "400", ref = "WrongParameter")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "503", ref = "NotReady")
public class ThumbResource {

  @Context HttpHeaders conditions;
  @Context HttpServletRequest request;
  @Inject FaceResponses responses;

  @GET
  @Path("view" + ANYTHING)
  @Operation(
      operationId = "viewThumb",
      summary = "Redirects to the thumbnail of a face",
      description =
          "For img elements and clients that follow redirects; getThumbImage returns the thumbnail"
              + " itself.")
  @APIResponse(responseCode = "200", ref = "FollowedImage")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response view(@Context UriInfo uri) {
    return responses.redirect(Variant.THUMBNAIL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("url" + ANYTHING)
  @Operation(
      operationId = "getThumbUrl",
      summary = "The address of the thumbnail of a face",
      description = "The permanent address of the thumbnail, as text without a line break.")
  @APIResponse(responseCode = "200", ref = "ImageUrl")
  public Response url(@Context UriInfo uri) {
    return responses.url(Variant.THUMBNAIL, new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("image" + ANYTHING)
  @Operation(
      operationId = "getThumbImage",
      summary = "The thumbnail of a face",
      description =
          "For clients that do not follow redirects. It still redirects if thumbnails are hosted"
              + " elsewhere.")
  @APIResponse(responseCode = "200", ref = "Image")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response image(@Context UriInfo uri) throws IOException {
    return responses.image(Variant.THUMBNAIL, new ChoiceParams(uri, conditions), request);
  }
}
