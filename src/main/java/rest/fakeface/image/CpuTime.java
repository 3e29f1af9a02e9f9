package rest.fakeface.image;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The CPU time that work may take on its thread. Not elapsed time, because on a busy machine valid
 * images would be refused due to other work.
 */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long time;
  private long end;

  CpuTime(Duration time) {
    this.time = time.toNanos();
    begin();
  }

  /** Restarts the time. */
  void begin() {
    end = now() + time;
  }

  boolean isOver() {
    return now() - end >= 0;
  }

  /**
   * Throws if the time is over.
   *
   * @throws IOException if it is over
   */
  void check() throws IOException {
    if (isOver()) {
      throw new IOException("it takes too long");
    }
  }

  private static long now() {
    long now = THREADS.getCurrentThreadCpuTime();
    // Negative if the virtual machine does not measure it.
    return now < 0 ? System.nanoTime() : now;
  }
}
