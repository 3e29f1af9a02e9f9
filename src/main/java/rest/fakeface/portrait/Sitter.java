package rest.fakeface.portrait;

import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;

/**
 * The person who is drawn.
 *
 * @param gender the gender shown
 * @param age the age shown, in whole years, 1 to 90
 * @param seed decides everything else about the person; any value
 */
public record Sitter(Gender gender, int age, long seed) {

  /** The youngest age that can be drawn, in years. */
  static final int MIN_AGE = 1;

  /** The oldest age that can be drawn, in years. */
  static final int MAX_AGE = 90;

  /** Coprime to the number of ages, so that its multiples visit all of them early spread out. */
  private static final int AGE_STEP = 37;

  private static final int FIRST_WOMAN = 26;
  private static final int FIRST_MAN = 33;

  /**
   * Checks the age.
   *
   * @throws IllegalArgumentException if the age is outside 1 to 90
   */
  public Sitter {
    if (age < MIN_AGE || age > MAX_AGE) {
      throw new IllegalArgumentException(
          "age must be " + MIN_AGE + " to " + MAX_AGE + " years but was " + age);
    }
  }

  /**
   * The sitter at a position of a series. Women (even positions) and men (odd ones) alternate, and
   * any 180 consecutive sitters hold every age of each gender exactly once. The sitter's own seed
   * is the {@code index}-th output of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) started at a
   * scrambled {@code seed}, so that neighbouring series share no sitter.
   *
   * @param seed the seed of the series; any value
   * @param index the position in the series, from 0
   * @return the sitter, the same for the same arguments
   * @throws IllegalArgumentException if the index is negative
   */
  public static Sitter of(long seed, int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative but was " + index);
    }
    Gender gender = index % 2 == 0 ? Gender.FEMALE : Gender.MALE;
    int first = gender == Gender.FEMALE ? FIRST_WOMAN : FIRST_MAN;
    int ages = MAX_AGE - MIN_AGE + 1;
    int age = MIN_AGE + (index / 2 % ages * AGE_STEP + first) % ages;
    long own = SplitMix64.mix(SplitMix64.mix(seed) + (index + 1L) * SplitMix64.GAMMA);
    return new Sitter(gender, age, own);
  }
}
