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

/** The thumbnail of a face, chosen anew at each request, or by a seed. */
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
      summary = "A redirect to the thumbnail of a face",
      description =
          "For img elements and all who follow redirects; getThumbImage gives the thumbnail"
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
      description =
          "One line of text without a line break: the address under which the thumbnail stays.")
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
          "For places that follow no redirects. There is one all the same where thumbnails are"
              + " on another host.")
  @APIResponse(responseCode = "200", ref = "Image")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response image(@Context UriInfo uri) throws IOException {
    return responses.image(Variant.THUMBNAIL, new ChoiceParams(uri, conditions), request);
  }
}
