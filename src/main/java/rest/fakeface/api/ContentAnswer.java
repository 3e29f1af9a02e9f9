package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.ByteRange;
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
   * An image in an answer.
   *
   * @param face its face
   * @param name its unique name
   * @param location its permanent address, relative to the request
   * @param mediaType the format of its bytes
   */
  record Content(FaceName face, String name, String location, String mediaType) {}

  /**
   * Answers with an image, whose bytes are closed when they have been sent.
   *
   * @param small the cache for small images
   */
  void send(
      Content content,
      SeekableByteChannel image,
      SmallImages small,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ImageHead head = new ImageHead(content);
    boolean handedOver = false;
    try {
      long size = image.size();
      if (size <= AnswerSender.AT_ONCE) {
        SmallImage read = new SmallImage(head, new FileStream(image, 0, size).readAllBytes());
        small.keep(read);
        send(read, request, response);
      } else {
        handedOver = sendLarge(head, image, request, response);
      }
    } finally {
      if (!handedOver) {
        image.close();
      }
    }
  }

  /** Answers with an image that is in memory. */
  void send(SmallImage image, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteRange part = begin(image.head(), image.bytes().length, request, response);
    if (part != null) {
      response.getOutputStream().write(image.bytes(), (int) part.first(), (int) part.length());
    }
  }

  /** Answers with an image; true if sending continues after this. */
  private boolean sendLarge(
      ImageHead head,
      SeekableByteChannel image,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ByteRange part = begin(head, image.size(), request, response);
    if (part == null) {
      return false;
    }
    FileStream bytes = new FileStream(image, part.first(), part.last() + 1);
    if (part.length() > AnswerSender.AT_ONCE) {
      sender.send(request, response, bytes, part.length(), image::close);
      return true;
    }
    response.getOutputStream().write(bytes.readAllBytes());
    return false;
  }

  /**
   * Writes the head of an answer.
   *
   * @return the bytes that are to follow; null if the answer is complete
   */
  private @Nullable ByteRange begin(
      ImageHead head, long size, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    head.write(response);
    String wanted = request.getHeader("If-Match");
    if (wanted != null && !EntityTags.nameStrongly(wanted, head.tag())) {
      ProblemWriter.write(Problem.otherTag(wanted), response);
      return null;
    }
    if (EntityTags.name(request.getHeader("If-None-Match"), head.tag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return null;
    }
    response.setContentType(head.mediaType());
    Optional<ByteRange> range = range(request, head.tag(), size);
    ByteRange part = range.orElse(new ByteRange(0, size - 1));
    if (!part.isSatisfiable()) {
      response.setHeader("Content-Range", "bytes */" + size);
      ProblemWriter.write(Problem.wrongRange(size), response);
      return null;
    }
    if (range.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
    }
    response.setContentLengthLong(part.length());
    if ("HEAD".equals(request.getMethod())) {
      return null;
    }
    sent.sent(part.length());
    return part;
  }

  private static Optional<ByteRange> range(HttpServletRequest request, String tag, long size) {
    String condition = request.getHeader("If-Range");
    String header = "GET".equals(request.getMethod()) ? request.getHeader("Range") : null;
    return header == null || (condition != null && !condition.equals(tag))
        ? Optional.empty()
        : ByteRange.parse(header, size);
  }
}
