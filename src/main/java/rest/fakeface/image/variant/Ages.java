package rest.fakeface.image.variant;

/** Counts bytes of files by age, in steps of one percent of the age. */
final class Ages {

  private static final double STEP = Math.log(1.01);

  /** Sufficient for any age in milliseconds. */
  private static final int STEPS = (int) (Math.log(Long.MAX_VALUE) / STEP) + 2;

  private final long[] bytes = new long[STEPS];
  private long total;

  /** Adds a file with an age in milliseconds and a size in bytes. */
  void add(long age, long size) {
    bytes[step(age)] += size;
    total += size;
  }

  long total() {
    return total;
  }

  /**
   * The maximum age in milliseconds up to which all files together do not exceed a number of bytes;
   * -1 if even the newest do.
   */
  long oldestWithin(long most) {
    long sum = 0;
    for (int step = 0; step < STEPS; step++) {
      sum += bytes[step];
      if (sum > most) {
        return last(step - 1);
      }
    }
    return Long.MAX_VALUE;
  }

  private static int step(long age) {
    return (int) (Math.log1p((double) age) / STEP);
  }

  /** The maximum age in a step. */
  private static long last(int step) {
    long age = (long) Math.expm1((step + 1) * STEP);
    while (age >= 0 && step(age) > step) {
      age--;
    }
    return age;
  }
}
