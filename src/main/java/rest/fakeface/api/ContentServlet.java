package rest.fakeface.api;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.metrics.ImageMeter;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.FaceStatus;
import rest.fakeface.selection.UnknownFace;

/**
 * The images of the snapshot's faces under their names, for ever the same: with strong entity tags,
 * ranges and 304. A servlet and no resource, because that answers twice as many requests.
 */
@WebServlet(urlPatterns = "/content/*", asyncSupported = true)
public class ContentServlet extends ReadOnlyServlet {

  private static final long serialVersionUID = 1;

  @Inject transient ImageStore images;
  @Inject transient FaceSelector selector;
  @Inject transient ImageMeter sent;
  @Inject transient Event<UnknownFace> unknown;
  @Inject transient AnswerSender sender;

  @Override
  void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = RawAddress.decoded(Optional.ofNullable(request.getPathInfo()).orElse("/"));
    Optional<ImageName> name = ImageName.parse(path.substring(1));
    if (name.isPresent() && selector.status(name.get().face()) == FaceStatus.SERVED) {
      Optional<SeekableByteChannel> file = images.open(name.get());
      if (file.isPresent()) {
        serve(name.get(), file.get(), request, response);
        return;
      }
    }
    ProblemWriter.write(problem(path.substring(1), name), response);
  }

  /**
   * Why there is no image. A face that was taken down while it was asked for is gone, too. One that
   * the snapshot does not know, though its image is kept, may be one that another node has added:
   * the snapshot is to be refreshed soon, but no request waits for the database.
   */
  private Problem problem(String file, Optional<ImageName> name) {
    FaceStatus status = name.map(image -> selector.status(image.face())).orElse(FaceStatus.UNKNOWN);
    if (status == FaceStatus.REMOVED) {
      return Problem.imageRemoved(file);
    }
    if (name.isPresent() && status == FaceStatus.UNKNOWN && images.holds(name.get().face())) {
      unknown.fire(new UnknownFace(name.get().face()));
    }
    return Problem.noImage(file);
  }

  private void serve(
      ImageName name,
      SeekableByteChannel image,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean handedOver = false;
    try {
      handedOver = answer(name, image, request, response);
    } finally {
      if (!handedOver) {
        image.close();
      }
    }
  }

  /** Answers with an image; true when it goes on being sent after this. */
  private boolean answer(
      ImageName name,
      SeekableByteChannel image,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String tag = '"' + name.toString() + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", Caching.FOREVER);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader(Embedding.HEADER, Embedding.ANYWHERE);
    response.setHeader("Content-Location", name.toString());
    ShownFace.tell(name.face(), response::setHeader);
    String wanted = request.getHeader("If-Match");
    if (wanted != null && !EntityTags.name(wanted, tag)) {
      ProblemWriter.write(Problem.otherTag(wanted), response);
      return false;
    }
    if (EntityTags.name(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return false;
    }
    return send(image, range(request, tag, image.size()), request, response);
  }

  private boolean send(
      SeekableByteChannel image,
      Optional<ByteRange> range,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ByteRange part = range.orElse(new ByteRange(0, image.size() - 1));
    if (!part.isSatisfiable()) {
      response.setHeader("Content-Range", "bytes */" + image.size());
      ProblemWriter.write(Problem.wrongRange(image.size()), response);
      return false;
    }
    if (range.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + image.size());
    }
    response.setContentType("image/jpeg");
    response.setContentLengthLong(part.length());
    if ("HEAD".equals(request.getMethod())) {
      return false;
    }
    FileStream bytes = new FileStream(image, part.first(), part.last() + 1);
    sent.sent(part.length());
    if (part.length() > AnswerSender.AT_ONCE) {
      sender.send(request, response, bytes, part.length(), image::close);
      return true;
    }
    response.getOutputStream().write(bytes.readAllBytes());
    return false;
  }

  private static Optional<ByteRange> range(HttpServletRequest request, String tag, long size) {
    String condition = request.getHeader("If-Range");
    String header = "GET".equals(request.getMethod()) ? request.getHeader("Range") : null;
    return header == null || (condition != null && !condition.equals(tag))
        ? Optional.empty()
        : ByteRange.parse(header, size);
  }
}
