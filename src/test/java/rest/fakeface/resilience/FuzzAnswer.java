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
 * All bytes that a server sent on a connection, each as a character.
 *
 * @param text the bytes
 * @param took the time until the connection ended
 */
record FuzzAnswer(String text, Duration took) {

  /** The maximum time for which the test waits. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Pattern STATUS =
      Pattern.compile("^HTTP/1\\.[01] (\\d{3})", Pattern.MULTILINE);

  /** Sends a request and reads the answer. */
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
        // The elapsed time shows what happened.
      } catch (IOException e) {
        // The server may close the connection before everything is sent.
      }
    }
    return new FuzzAnswer(
        answer.toString(StandardCharsets.ISO_8859_1), Duration.ofNanos(System.nanoTime() - begun));
  }

  /** The statuses of all answers, because the bytes may contain several requests. */
  List<Integer> statuses() {
    return STATUS.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  /** The status of the first answer; 0 if there is none. */
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

  /** The body of the first answer, if its length is given; otherwise everything after its head. */
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
