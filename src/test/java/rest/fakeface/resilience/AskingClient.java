package rest.fakeface.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rest.fakeface.support.Http;
import rest.fakeface.support.Pause;

/** A client that requests some URLs in turn until it is closed, and measures the time. */
final class AskingClient implements AutoCloseable {

  private final Http http;
  private final List<String> addresses;
  private final List<Duration> times = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final Thread thread = new Thread(this::ask);
  private volatile boolean closed;

  AskingClient(Http http, String... addresses) {
    this.http = http;
    this.addresses = List.of(addresses);
    thread.start();
  }

  private void ask() {
    while (!closed) {
      for (String address : addresses) {
        long begun = System.nanoTime();
        int status = http.status(address);
        times.add(Duration.ofNanos(System.nanoTime() - begun));
        if (status != 200) {
          failures.add(address + ": " + status);
        }
      }
      Pause.shortly();
    }
  }

  /** The answers with a status other than 200. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The percentile of response times for a fraction. */
  Duration time(double part) {
    List<Duration> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
  }

  int count() {
    return times.size();
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
