package rest.fakeface.resilience;

import java.util.function.Predicate;
import rest.fakeface.support.Http;

/** Reads a server's metrics from {@code /prometheus}. */
final class Metric {

  private Metric() {}

  /** The sum of the values of some lines. */
  static double sum(Http http, Predicate<String> meant) {
    return http.text("/prometheus")
        .lines()
        .filter(meant)
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** The used bytes of the heap, including garbage. */
  static double heap(Http http) {
    return sum(http, line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"}"));
  }

  static double threads(Http http) {
    return sum(http, line -> line.startsWith("jvm_threads_current"));
  }
}
