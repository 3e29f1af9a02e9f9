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
  @Inject FaceResponses responses;

  @GET
  @Path("json" + ANYTHING)
  @Operation(
      operationId = "getFace",
      summary = "A face as JSON",
      description =
          "Chooses a face anew at each request, each that matches as likely as the other, or by"
              + " the seed.")
  @APIResponse(responseCode = "200", ref = "Face")
  public Response json(@Context UriInfo uri) {
    return responses.json(new ChoiceParams(uri, conditions));
  }

  @GET
  @Path("view" + ANYTHING)
  @Operation(
      operationId = "viewFace",
      summary = "A redirect to the image of a face",
      description =
          "For img elements and all who follow redirects; getFaceImage gives the image itself.")
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
      description =
          "One line of text without a line break: the address under which the image stays.")
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
          "For places that follow no redirects. There is one all the same where images are on"
              + " another host.")
  @APIResponse(responseCode = "200", ref = "Image")
  @APIResponse(responseCode = "302", ref = "ImageElsewhere")
  public Response image(@Context UriInfo uri) throws IOException {
    return responses.image(Variant.ORIGINAL, new ChoiceParams(uri, conditions), request);
  }
}
