package rest.fakeface.api;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import rest.fakeface.api.ContentAnswer.Content;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Caching;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.RawAddress;
import rest.fakeface.http.ReadOnlyServlet;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.Size;
import rest.fakeface.image.variant.VariantName;
import rest.fakeface.selection.FaceStatus;
import rest.fakeface.selection.KnownFaces;
import rest.fakeface.selection.UnknownFace;

/**
 * Serves the images of the snapshot's faces under their permanent names, and their square variants
 * below their sizes. A servlet, because it answers twice as many requests as a resource.
 */
@WebServlet(urlPatterns = "/content/*", asyncSupported = true)
public class ContentServlet extends ReadOnlyServlet {

  private static final long serialVersionUID = 1;

  @Inject transient ImageStore images;
  @Inject transient KnownFaces faces;
  @Inject transient Event<UnknownFace> unknown;
  @Inject transient SizedContent sized;
  @Inject transient ContentAnswer answer;
  @Inject transient ContentSettings settings;
  @Inject transient ApiSettings addresses;

  private transient SmallImages small = SmallImages.NONE;

  @Override
  public void init() {
    small = new SmallImages(settings.cache());
  }

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = RawAddress.decoded(Optional.ofNullable(request.getPathInfo()).orElse("/"));
    SmallImage known = small.find(path.substring(1));
    if (known != null && serveKnown(known, request, response)) {
      return;
    }
    int slash = Math.max(0, path.lastIndexOf('/'));
    String file = path.substring(slash + 1);
    try {
      if (slash == 0) {
        serveStored(file, request, response);
      } else {
        serveSized(SizedForm.size(path.substring(1, slash)), file, request, response);
      }
    } catch (ProblemException e) {
      ProblemWriter.write(e.problem(), response);
    } catch (ImagesUnavailableException e) {
      ProblemWriter.write(FaceProblems.imagesUnavailable(), response);
    }
  }

  /** Serves an image from memory; false if it needs further checks. */
  private boolean serveKnown(
      SmallImage image, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isServed(image.head().face())) {
      small.forget(image);
      return false;
    }
    if (image.head().isOfSeveralFormats()) {
      return sized.serveKnown(image, request, response);
    }
    answer.send(image, request, response);
    return true;
  }

  private void serveStored(String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ImageName> name = ImageName.parse(file);
    if (name.isPresent() && isServed(name.get().face())) {
      Optional<SeekableByteChannel> image = images.open(name.get());
      if (image.isPresent()) {
        Content content = new Content(name.get().face(), file, file, "image/jpeg");
        answer.send(content, image.get(), small, request, response);
        return;
      }
    }
    ProblemWriter.write(problem(file, name.map(ImageName::face)), response);
  }

  private void serveSized(
      Size size, String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<VariantName> name = VariantName.parse(size, file);
    if (name.isPresent() && isServed(name.get().face())) {
      if (sized.serve(name.get(), small, request, response)) {
        return;
      }
      if (addresses.contentBase().isPresent()) {
        // Only on that host, which has no sizes.
        String original = addresses.contentBase().get() + Variant.ORIGINAL.of(name.get().face());
        ShownFace.redirect(original, name.get().face(), response);
        response.setHeader("Cache-Control", Caching.NONE);
        return;
      }
    }
    ProblemWriter.write(problem(file, name.map(VariantName::face)), response);
  }

  private boolean isServed(FaceName face) {
    return faces.status(face) == FaceStatus.SERVED;
  }

  /**
   * The problem for a missing image: 410 also for a face that was taken down during the request. If
   * the image exists but the snapshot does not know its face, another node may have added it: a
   * refresh is requested, but no request waits for the database.
   */
  private Problem problem(String file, Optional<FaceName> face) throws IOException {
    FaceStatus status = face.map(faces::status).orElse(FaceStatus.UNKNOWN);
    if (status == FaceStatus.REMOVED) {
      return FaceProblems.imageRemoved(file);
    }
    if (face.isPresent() && status == FaceStatus.UNKNOWN && images.holds(face.get())) {
      unknown.fire(new UnknownFace(face.get()));
    }
    return FaceProblems.noImage(file);
  }
}
