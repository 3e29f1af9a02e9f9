package rest.fakeface.selection;

import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;

/**
 * The groups of faces of one gender and one age. Their numbers are ordered by gender, women first,
 * then by age.
 */
final class GenderAgeBuckets {

  /** The number of ages, and thereby of groups per gender. */
  static final int AGES = AgeRange.HIGHEST - AgeRange.LOWEST + 1;

  /** The number of groups. */
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
