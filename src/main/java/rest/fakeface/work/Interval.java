package rest.fakeface.work;

import java.time.Duration;

/** Something that is due again and again, an interval after it was last. */
public final class Interval {

  private final long interval;
  private long due;

  /** Something that is due an interval from now for the first time. */
  public Interval(Duration interval) {
    this.interval = interval.toNanos();
    due = System.nanoTime() + this.interval;
  }

  /** Whether it is due now; if so, it is due again an interval from now. */
  public boolean isDue() {
    long now = System.nanoTime();
    if (now - due < 0) {
      return false;
    }
    due = now + interval;
    return true;
  }
}
