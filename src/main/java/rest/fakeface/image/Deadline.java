package rest.fakeface.image;

import java.io.IOException;
import java.time.Duration;

/** The moment from which on work is given up: so long after the work has begun. */
final class Deadline {

  private final long time;
  private long end;

  Deadline(Duration time) {
    this.time = time.toNanos();
    begin();
  }

  /** The work begins only now. */
  void begin() {
    end = System.nanoTime() + time;
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /**
   * Goes on only before the deadline.
   *
   * @throws IOException when it is over
   */
  void check() throws IOException {
    if (isOver()) {
      throw new IOException("it takes too long");
    }
  }
}
