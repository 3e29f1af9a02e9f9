package rest.fakeface.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import rest.fakeface.support.Pause;
import rest.fakeface.support.RunningServer;

/**
 * The resources of a server according to its metrics.
 *
 * @param heap megabytes of heap after a collection
 * @param threads the number of threads
 * @param files the number of open files and connections
 */
record Footprint(double heap, int threads, int files) {

  private static final double MEGABYTE = 1 << 20;

  /** The current resources of a server. */
  static Footprint of(RunningServer server) {
    double heap = Double.MAX_VALUE;
    // The minimum of several measurements, because requests continue and create garbage.
    for (int i = 0; i < 3; i++) {
      collectGarbage(server);
      heap = Math.min(heap, value(server, "jvm_memory_used_bytes{area=\"heap\"}"));
      Pause.shortly();
    }
    return new Footprint(
        heap / MEGABYTE,
        (int) value(server, "jvm_threads_current"),
        (int) value(server, "process_open_fds"));
  }

  private static void collectGarbage(RunningServer server) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process collection =
          new ProcessBuilder(jcmd, String.valueOf(server.javaProcess()), "GC.run")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectErrorStream(true)
              .start();
      if (collection.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("The server collects no garbage");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double value(RunningServer server, String metric) {
    return server
        .http()
        .text("/prometheus")
        .lines()
        .filter(line -> line.startsWith(metric + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(metric.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No metric " + metric));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f MB, %d threads, %d files", heap, threads, files);
  }
}
