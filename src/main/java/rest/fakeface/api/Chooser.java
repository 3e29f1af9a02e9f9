package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.selection.Choice;
import rest.fakeface.selection.FaceSelector;

/**
 * The choice of a face for a request, and the answers that show its image in one way or another.
 */
@ApplicationScoped
class Chooser {

  /** With its encoding: the servers would else add it or not, each as it likes. */
  static final String TEXT = "text/plain;charset=UTF-8";

  @Inject FaceSelector selector;
  @Inject ImageStore images;
  @Inject Links links;

  /**
   * Chooses a face that matches the parameters.
   *
   * @throws ProblemException when one is wrong, or no face matches, or there is no catalog yet
   */
  Choice choose(FilterParams params) {
    FaceFilter filter = params.toFilter();
    Choice choice = selector.pick(filter);
    if (choice == null) {
      throw selector.isReady() ? Problem.noFace(filter) : Problem.notReady();
    }
    return choice;
  }

  /** A redirect to the image of a face. */
  Response redirect(Variant variant, FilterParams params, UriInfo request) {
    return redirect(links.of(variant.of(choose(params).name()), request));
  }

  /** The address of the image of a face, as text. */
  Response url(Variant variant, FilterParams params, UriInfo request) {
    String url = links.of(variant.of(choose(params).name()), request);
    return Caching.none(Response.ok(url, TEXT)).build();
  }

  /** The image of a face itself; a redirect when it is hosted elsewhere. */
  Response image(Variant variant, FilterParams params, UriInfo request) throws IOException {
    ImageName image = variant.of(choose(params).name());
    Optional<Path> file = images.find(image);
    return file.isPresent()
        ? Caching.none(bytes(Files.readAllBytes(file.get()))).build()
        : redirect(links.of(image, request));
  }

  private static Response.ResponseBuilder bytes(byte[] jpeg) {
    // The length said, because Payara would else send large bodies in chunks.
    return Response.ok(jpeg, "image/jpeg").header("Content-Length", jpeg.length);
  }

  private static Response redirect(String url) {
    return Caching.none(Response.status(Response.Status.FOUND).header("Location", url)).build();
  }
}
