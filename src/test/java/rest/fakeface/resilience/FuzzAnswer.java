package rest.fakeface.resilience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a server sent on a connection, byte for byte a character.
 *
 * @param text what was sent
 * @param took how long it took until the connection ended
 */
record FuzzAnswer(String text, Duration took) {

  /** How long is waited at most. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Pattern STATUS =
      Pattern.compile("^HTTP/1\\.[01] (\\d{3})", Pattern.MULTILINE);

  /** What a server answers to a request. */
  static FuzzAnswer to(FuzzRequest request, URI server) throws IOException {
    long begun = System.nanoTime();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 5_000);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      try {
        socket.getOutputStream().write(request.bytes());
        if (!request.isWhole()) {
          socket.shutdownOutput();
        }
        socket.getInputStream().transferTo(answer);
      } catch (SocketTimeoutException e) {
        // How long it took tells.
      } catch (IOException e) {
        // A server may end the connection while more is sent.
      }
    }
    return new FuzzAnswer(
        answer.toString(StandardCharsets.ISO_8859_1), Duration.ofNanos(System.nanoTime() - begun));
  }

  /** The statuses of all answers: several requests may have been in one. */
  List<Integer> statuses() {
    return STATUS.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  /** The status of the first answer; 0 when there is none. */
  int status() {
    return text.startsWith("HTTP/") && !statuses().isEmpty() ? statuses().get(0) : 0;
  }

  /** The status line and the headers of the first answer. */
  String head() {
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.substring(0, end + 2);
  }

  /** A header of the first answer; empty when it is missing. */
  String header(String name) {
    Matcher header =
        Pattern.compile("^" + name + ": *(.*?)\\r\\n", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE)
            .matcher(head());
    return header.find() ? header.group(1) : "";
  }

  /** The body of the first answer, if its length is said; else all that follows. */
  String body() {
    String rest = text.substring(Math.min(text.length(), head().length() + 2));
    String length = header("Content-Length");
    if (header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
      return rest.substring(rest.indexOf('\n') + 1, Math.max(rest.indexOf("\r\n0\r\n"), 0));
    }
    return length.isEmpty()
        ? rest
        : rest.substring(0, Math.min(rest.length(), Integer.parseInt(length)));
  }
}
