package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.ByteRange;
import rest.fakeface.http.Caching;
import rest.fakeface.http.EntityTags;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.transfer.AnswerSender;
import rest.fakeface.http.transfer.FileStream;
import rest.fakeface.metrics.ImageMeter;

/** The answer with an image that never changes: with a strong entity tag, ranges and 304. */
@Dependent
class ContentAnswer {

  @Inject ImageMeter sent;
  @Inject AnswerSender sender;

  /**
   * An image that is shown.
   *
   * @param face whose it is
   * @param name what no other image has
   * @param location where it is for ever, from where it was asked for
   * @param mediaType the format of its bytes
   */
  record Content(FaceName face, String name, String location, String mediaType) {}

  /** Answers with an image, whose bytes are closed when they have been sent. */
  void send(
      Content content,
      SeekableByteChannel image,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean handedOver = false;
    try {
      handedOver = answer(content, image, request, response);
    } finally {
      if (!handedOver) {
        image.close();
      }
    }
  }

  /** Answers with an image; true when it goes on being sent after this. */
  private boolean answer(
      Content content,
      SeekableByteChannel image,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String tag = '"' + content.name + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", Caching.FOREVER);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader(Embedding.HEADER, Embedding.ANYWHERE);
    response.setHeader("Content-Location", content.location);
    ShownFace.tell(content.face, response::setHeader);
    String wanted = request.getHeader("If-Match");
    if (wanted != null && !EntityTags.nameStrongly(wanted, tag)) {
      ProblemWriter.write(Problem.otherTag(wanted), response);
      return false;
    }
    if (EntityTags.name(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return false;
    }
    response.setContentType(content.mediaType);
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
