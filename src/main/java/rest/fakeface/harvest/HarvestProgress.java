package rest.fakeface.harvest;

import java.util.function.LongSupplier;

/** How far a harvest is, and how fast, for those who wait for a long one. */
final class HarvestProgress {

  private static final double SECOND = 1e9;

  private final LongSupplier nanos;
  private final long begun;
  private long expected;
  private long passed;

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

  /** How many images were looked at. */
  long passed() {
    return passed;
  }

  /** How many images are left, as far as is known; 0 when it is not. */
  long toGo() {
    return Math.max(0, expected - passed);
  }

  /** Such as {@code 1200 faces so far, 60 images a second, 90000 to go}. */
  String inWords(int added) {
    double seconds = Math.max(1, nanos.getAsLong() - begun) / SECOND;
    String text = added + " faces so far";
    if (passed > 0) {
      text += ", " + Math.round(passed / seconds) + " images a second";
    }
    return toGo() > 0 ? text + ", " + toGo() + " to go" : text;
  }
}
