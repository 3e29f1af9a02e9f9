package rest.fakeface.portrait;

import rest.fakeface.face.Gender;

/**
 * What gender and age do to a face, as shares from 0 (no trace) to 1 (in full).
 *
 * @param sitter the person described
 * @param adulthood how far grown up
 * @param seniority how far marked by age
 */
record Traits(Sitter sitter, double adulthood, double seniority) {

  private static final AgeCurve ADULTHOOD =
      AgeCurve.through(1, 0, 9, 0.08, 13, 0.4, 18, 0.9, 22, 1);
  private static final AgeCurve SENIORITY =
      AgeCurve.through(36, 0, 45, 0.2, 60, 0.55, 75, 0.85, 90, 1);

  static Traits of(Sitter sitter) {
    int age = sitter.age();
    return new Traits(sitter, ADULTHOOD.at(age), SENIORITY.at(age));
  }

  int age() {
    return sitter.age();
  }

  boolean female() {
    return sitter.gender() == Gender.FEMALE;
  }

  boolean adult() {
    return sitter.age() >= 18;
  }

  /** How strongly the face shows a grown woman. */
  double feminine() {
    return female() ? adulthood : 0;
  }

  /** How strongly the face shows a grown man. */
  double masculine() {
    return female() ? 0 : adulthood;
  }

  Dice dice(Feature feature) {
    return Dice.of(sitter, feature);
  }
}
