package rest.fakeface.work;

import java.time.Duration;

/** An action that is due repeatedly, an interval after the last time. */
public final class Interval {

  private final long interval;
  private long due;

  /** An action that is first due an interval from now. */
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
