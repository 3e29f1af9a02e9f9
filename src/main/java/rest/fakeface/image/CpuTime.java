package rest.fakeface.image;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The processor's time that a piece of work may take on its thread. Not the time that passes: on a
 * busy machine a good image would be refused for the work of others.
 */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long time;
  private long end;

  CpuTime(Duration time) {
    this.time = time.toNanos();
    begin();
  }

  /** The work begins only now. */
  void begin() {
    end = now() + time;
  }

  boolean isOver() {
    return now() - end >= 0;
  }

  /**
   * Goes on only within the time.
   *
   * @throws IOException when it is over
   */
  void check() throws IOException {
    if (isOver()) {
      throw new IOException("it takes too long");
    }
  }

  private static long now() {
    long now = THREADS.getCurrentThreadCpuTime();
    // Less than 0 where the virtual machine does not measure it.
    return now < 0 ? System.nanoTime() : now;
  }
}
