package rest.fakeface.selection;

import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;

/**
 * The groups of faces of one gender and one age, numbered: those of women by age, then those of
 * men.
 */
final class GenderAgeBuckets {

  /** How many ages there are, and so groups of one gender. */
  static final int AGES = AgeRange.HIGHEST - AgeRange.LOWEST + 1;

  /** How many groups there are. */
  static final int COUNT = 2 * AGES;

  private GenderAgeBuckets() {}

  /** The group of a gender and an age in whole years. */
  static int of(Gender gender, int age) {
    return (gender == Gender.FEMALE ? 0 : AGES) + age - AgeRange.LOWEST;
  }

  /** The gender of the faces of a group. */
  static Gender gender(int group) {
    return group < AGES ? Gender.FEMALE : Gender.MALE;
  }

  /** The age of the faces of a group, in whole years. */
  static int age(int group) {
    return group % AGES + AgeRange.LOWEST;
  }
}
