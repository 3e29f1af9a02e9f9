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
 * The requirements for images without a label, and the derivation of labels from a model's
 * estimates.
 *
 * @param femaleThreshold the score, the probability of female, from which a face is female
 * @param maleThreshold the score up to which it is male; not above the other
 * @param minimumAge the lowest accepted age, in whole years; 0 for any
 * @param ageMargin the number of years by which an estimate must exceed it
 * @param minimumFace the shorter side of the smallest accepted face, in pixels
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
   * The single face of an image.
   *
   * @throws RejectedException if there is none, more than one, or it is too small
   */
  DetectedFace only(List<DetectedFace> faces) throws RejectedException {
    if (faces.isEmpty()) {
      throw new RejectedException(Rejection.NO_FACE, "no face was detected");
    }
    if (faces.size() > 1) {
      throw new RejectedException(Rejection.SEVERAL_FACES, faces.size() + " faces were detected");
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
   * The label of a face.
   *
   * @throws RejectedException if its gender is unclear or it is too young
   */
  Label label(Estimate estimate) throws RejectedException {
    return new Label(gender(estimate), age(estimate), evidence(estimate));
  }

  /**
   * The age of a face.
   *
   * @throws RejectedException if it is too young
   */
  int age(Estimate estimate) throws RejectedException {
    // Compared without rounding: 17.6 years are below 18.
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
   * The gender of a face.
   *
   * @throws RejectedException if it is unclear
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

  /** The gender of a score with sufficient certainty; null if it is unclear. */
  @Nullable Gender clearGender(double score) {
    if (score >= femaleThreshold) {
      return Gender.FEMALE;
    }
    return score <= maleThreshold ? Gender.MALE : null;
  }

  /** The estimated age, in whole years and within {@link AgeRange}. */
  static int wholeYears(Estimate estimate) {
    // Estimates for newborns may be slightly below zero.
    return (int) Math.max(AgeRange.LOWEST, Math.min(AgeRange.HIGHEST, Math.round(estimate.age())));
  }

  /** The basis of a label that a model has estimated, at least in part. */
  static Evidence evidence(Estimate estimate) {
    return new Evidence(estimate.femaleScore(), estimate.model());
  }
}
