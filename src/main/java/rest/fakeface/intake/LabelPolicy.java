package rest.fakeface.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Gender;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * What is required of an image without a label, and which label it gets from what a model measured.
 *
 * @param femaleThreshold the score, the probability of female, from which a face is female
 * @param maleThreshold the score up to which it is male; not above the other
 * @param minimumAge the youngest age that is taken, in whole years; 0 when every age is
 * @param ageMargin by how many years a face must be estimated older than that
 * @param minimumFace the shorter side of the smallest face that is taken, in pixels
 */
@Dependent
record LabelPolicy(
    double femaleThreshold, double maleThreshold, int minimumAge, int ageMargin, int minimumFace)
    implements PackageSettings {

  private static final String FEMALE = "fakeface.harvest.female-threshold";
  private static final String MALE = "fakeface.harvest.male-threshold";

  @Inject
  LabelPolicy(Settings settings) {
    this(
        settings.decimal(FEMALE, 0, 1),
        settings.decimal(MALE, 0, 1),
        (int)
            settings.wholeNumber("fakeface.harvest.minimum-age", AgeRange.LOWEST, AgeRange.HIGHEST),
        (int) settings.wholeNumber("fakeface.harvest.minimum-age-margin", 0, AgeRange.HIGHEST),
        (int) settings.wholeNumber("fakeface.harvest.minimum-face-size", 0, 10_000));
    if (maleThreshold > femaleThreshold) {
      throw new WrongSettingException(
          MALE,
          String.valueOf(maleThreshold),
          "a decimal not above " + FEMALE + "=" + femaleThreshold);
    }
  }

  /**
   * The one face of an image.
   *
   * @throws RejectedException when there is none, more than one, or a small one
   */
  DetectedFace only(List<DetectedFace> faces) throws RejectedException {
    if (faces.isEmpty()) {
      throw new RejectedException(Rejection.NO_FACE, "no face is seen in it");
    }
    if (faces.size() > 1) {
      throw new RejectedException(Rejection.SEVERAL_FACES, faces.size() + " faces are seen in it");
    }
    DetectedFace face = faces.get(0);
    float side = Math.min(face.box().width(), face.box().height());
    if (side < minimumFace) {
      throw new RejectedException(
          Rejection.TOO_SMALL, "its face has " + (int) side + " pixels, fewer than " + minimumFace);
    }
    return face;
  }

  /**
   * The label that a face gets.
   *
   * @throws RejectedException when its gender is unclear or it is too young
   */
  Label label(Estimate estimate) throws RejectedException {
    return new Label(gender(estimate), age(estimate), evidence(estimate));
  }

  /**
   * The age that a face gets.
   *
   * @throws RejectedException when it is too young
   */
  int age(Estimate estimate) throws RejectedException {
    // Not rounded: 17.6 years are below 18.
    if (minimumAge > 0 && estimate.age() < minimumAge + ageMargin) {
      throw new RejectedException(
          Rejection.TOO_YOUNG,
          String.format(
              Locale.ROOT,
              "estimated at %.1f years, below %d",
              estimate.age(),
              minimumAge + ageMargin));
    }
    return wholeYears(estimate);
  }

  /**
   * The gender that a face gets.
   *
   * @throws RejectedException when it is unclear
   */
  Gender gender(Estimate estimate) throws RejectedException {
    double score = estimate.femaleScore();
    Gender clear = clearGender(score);
    if (clear == null) {
      throw new RejectedException(
          Rejection.GENDER_UNCLEAR,
          "its score of " + score + " is between " + maleThreshold + " and " + femaleThreshold);
    }
    return clear;
  }

  /** The gender that a score says with enough certainty; null when it does not. */
  @Nullable Gender clearGender(double score) {
    if (score >= femaleThreshold) {
      return Gender.FEMALE;
    }
    return score <= maleThreshold ? Gender.MALE : null;
  }

  /** The estimated age in whole years that a face can have. */
  static int wholeYears(Estimate estimate) {
    // A model may be a little below zero for the new-born.
    return (int) Math.max(AgeRange.LOWEST, Math.min(AgeRange.HIGHEST, Math.round(estimate.age())));
  }

  /** What a label rests on that a model has given, at least in part. */
  static Evidence evidence(Estimate estimate) {
    return new Evidence(estimate.femaleScore(), estimate.model());
  }
}
