package rest.fakeface.face;

/**
 * A range of ages in whole years, both limits inclusive. The limits may lie beyond the ages that a
 * face can have, because clients send {@code minimum_age=-5} and {@code maximum_age=999}.
 *
 * @param minimum the lowest age
 * @param maximum the highest age, not below the minimum
 */
public record AgeRange(int minimum, int maximum) {

  /** The lowest age that a face can have. */
  public static final int LOWEST = 0;

  /** The highest age that a face can have. */
  public static final int HIGHEST = 150;

  /** Every age. */
  public static final AgeRange ALL = new AgeRange(LOWEST, HIGHEST);

  /**
   * A range between two ages.
   *
   * @throws IllegalArgumentException if the limits are reversed
   */
  public AgeRange {
    if (minimum > maximum) {
      throw new IllegalArgumentException("no range of ages: " + minimum + " to " + maximum);
    }
  }

  /** The lowest age of the range that a face can have; any such age when {@link #count} is 0. */
  public int lowest() {
    return Math.max(LOWEST, Math.min(HIGHEST, minimum));
  }

  /** The number of ages in the range that a face can have; may be 0. */
  public int count() {
    return Math.max(0, Math.min(HIGHEST, maximum) - Math.max(LOWEST, minimum) + 1);
  }

  /** Whether a number of years can be the age of a face. */
  public static boolean isAge(int years) {
    return years >= LOWEST && years <= HIGHEST;
  }
}
