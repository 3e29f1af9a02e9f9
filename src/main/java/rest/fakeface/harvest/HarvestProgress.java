package rest.fakeface.harvest;

import java.util.function.LongSupplier;

/** The progress and the speed of a harvest. */
final class HarvestProgress {

  private static final double SECOND = 1e9;

  private final LongSupplier nanos;
  private final long begun;
  private long expected;
  private long passed;
  private long waiting;

  /**
   * The progress of a harvest that begins now.
   *
   * @param nanos the time in nanoseconds
   */
  HarvestProgress(LongSupplier nanos) {
    this.nanos = nanos;
    begun = nanos.getAsLong();
  }

  void expect(long images) {
    expected += images;
  }

  void pass() {
    passed++;
  }

  /** Sets how many of the read images have no outcome yet. */
  void waiting(long images) {
    waiting = images;
  }

  /** The number of images with an outcome. */
  long passed() {
    return passed - waiting;
  }

  /** The number of remaining images; 0 if unknown. */
  long toGo() {
    return Math.max(0, expected - passed) + waiting;
  }

  /** Such as {@code 1200 faces so far, 60 images a second, 90000 to go}. */
  String inWords(int added) {
    double seconds = Math.max(1, nanos.getAsLong() - begun) / SECOND;
    String text = added + " faces so far";
    if (passed() > 0) {
      text += ", " + Math.round(passed() / seconds) + " images a second";
    }
    return toGo() > 0 ? text + ", " + toGo() + " to go" : text;
  }
}
