package rest.fakeface.face;

/**
 * A range of ages in whole years, both ends inclusive.
 *
 * @param minimum the youngest age, from {@link #LOWEST}
 * @param maximum the oldest age, to {@link #HIGHEST}, not below the minimum
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
   * @throws IllegalArgumentException when an age is out of bounds or the ends are reversed
   */
  public AgeRange {
    if (!isAge(minimum) || !isAge(maximum) || minimum > maximum) {
      throw new IllegalArgumentException("no range of ages: " + minimum + " to " + maximum);
    }
  }

  /** Whether a number of years can be the age of a face. */
  public static boolean isAge(int years) {
    return years >= LOWEST && years <= HIGHEST;
  }
}
