package rest.fakeface.image.variant;

/** How many bytes of files there are of each age, in steps of a hundredth of the age. */
final class Ages {

  private static final double STEP = Math.log(1.01);

  /** Enough for ages beyond that of the universe. */
  private static final int STEPS = (int) (Math.log(Long.MAX_VALUE) / STEP) + 2;

  private final long[] bytes = new long[STEPS];
  private long total;

  /** Counts a file of an age in milliseconds. */
  void add(long age, long size) {
    bytes[step(age)] += size;
    total += size;
  }

  long total() {
    return total;
  }

  /** The greatest age up to which all files together have no more than some bytes; -1 for none. */
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

  /** The greatest age of a step. */
  private static long last(int step) {
    long age = (long) Math.expm1((step + 1) * STEP);
    while (age >= 0 && step(age) > step) {
      age--;
    }
    return age;
  }
}
