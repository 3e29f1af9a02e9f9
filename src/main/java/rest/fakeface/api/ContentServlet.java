package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.FaceSelector;

/**
 * The images under their names, for ever the same: with strong entity tags, ranges and 304. A
 * servlet and no resource, because that answers twice as many requests.
 */
@WebServlet("/content/*")
public class ContentServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient ImageStore images;
  @Inject transient FaceSelector selector;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Optional<ImageName> name = ImageName.parse(path.substring(1));
    if (name.isPresent() && selector.isRemoved(name.get().face().key())) {
      refuse(Problem.imageRemoved(path.substring(1)), response);
      return;
    }
    Optional<Path> file = name.flatMap(images::find);
    if (file.isEmpty()) {
      refuse(Problem.noImage(path.substring(1)), response);
      return;
    }
    String tag = '"' + name.get().toString() + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", Caching.FOREVER);
    response.setHeader("Accept-Ranges", "bytes");
    if (matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    try (FileChannel image = FileChannel.open(file.get(), StandardOpenOption.READ)) {
      send(image, range(request, tag, image.size()), request, response);
    }
  }

  /** As GET, but for the bytes: the servlet's own way would read and drop them. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static void send(
      FileChannel image,
      Optional<ByteRange> range,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ByteRange part = range.orElse(new ByteRange(0, image.size() - 1));
    if (!part.isSatisfiable()) {
      response.setHeader("Content-Range", "bytes */" + image.size());
      refuse(Problem.wrongRange(image.size()), response);
      return;
    }
    if (range.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + image.size());
    }
    response.setContentType("image/jpeg");
    response.setContentLengthLong(part.length());
    if (!"HEAD".equals(request.getMethod())) {
      WritableByteChannel out = Channels.newChannel(response.getOutputStream());
      image.transferTo(part.first(), part.length(), out);
    }
  }

  private static Optional<ByteRange> range(HttpServletRequest request, String tag, long size) {
    String condition = request.getHeader("If-Range");
    String header = request.getHeader("Range");
    return header == null || (condition != null && !condition.equals(tag))
        ? Optional.empty()
        : ByteRange.parse(header, size);
  }

  /** Whether a list of entity tags names one; weak and strong ones compare the same here. */
  private static boolean matches(@Nullable String list, String tag) {
    return list != null
        && Arrays.stream(list.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  private static void refuse(Problem problem, HttpServletResponse response) throws IOException {
    byte[] body = JsonProvider.JSON.toJson(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", Caching.NONE);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    try (OutputStream out = response.getOutputStream()) {
      out.write(body);
    }
  }
}
