package rest.fakeface.resilience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The times of ordinary requests, each on its own connection.
 *
 * @param median the median
 * @param longest the maximum
 * @param failed the number of answers other than 200 and 302
 */
record RequestTimes(Duration median, Duration longest, int failed) {

  private static final int PATIENCE_MILLIS = 20_000;

  /** Requests some paths in turn, a number of times each. */
  static RequestTimes of(URI server, int rounds, List<String> paths) {
    List<Duration> times = new ArrayList<>();
    int failed = 0;
    for (int round = 0; round < rounds; round++) {
      for (String path : paths) {
        long begun = System.nanoTime();
        failed += isAnswered(server, path) ? 0 : 1;
        times.add(Duration.ofNanos(System.nanoTime() - begun));
      }
    }
    Collections.sort(times);
    return new RequestTimes(times.get(times.size() / 2), Collections.max(times), failed);
  }

  private static boolean isAnswered(URI server, String path) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String head = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      String line = new String(answer, 0, Math.min(answer.length, 12), StandardCharsets.US_ASCII);
      return line.endsWith(" 200") || line.endsWith(" 302");
    } catch (IOException e) {
      return false;
    }
  }
}
