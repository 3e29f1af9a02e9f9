package rest.fakeface.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * Determines the label of a face about which its set states something.
 *
 * @param rule whether the set or the model takes precedence
 * @param disputeAge the maximum difference in years between the ages of the set and the model
 */
@Dependent
record StatedPolicy(LabelRule rule, int disputeAge) implements PackageSettings {

  @Inject
  StatedPolicy(Settings settings) {
    this(
        settings.oneOf("fakeface.import.label", LabelRule.class),
        (int) settings.wholeNumber("fakeface.import.dispute-age", 0, AgeRange.HIGHEST));
  }

  /** Whether a complete label of the set is accepted without running a model. */
  boolean needsNoModel() {
    return rule == LabelRule.STATED;
  }

  /** Whether the statement of the set is used at all. */
  boolean hearsTheSet() {
    return rule != LabelRule.ESTIMATED;
  }

  /** Whether a complete label of the set is accepted if there is no model. */
  boolean goesWithoutModel() {
    return rule != LabelRule.ESTIMATED;
  }

  /**
   * Combines the statement of a set and the estimate of a model into a label.
   *
   * @throws RejectedException if they disagree too much, or the policy rejects what only the model
   *     provides
   */
  Label label(Stated stated, Estimate estimate, LabelPolicy policy) throws RejectedException {
    if (rule == LabelRule.ESTIMATED) {
      return policy.label(estimate);
    }
    if (rule == LabelRule.AGREED) {
      checkGender(stated.gender(), policy.clearGender(estimate.femaleScore()), estimate);
      checkAge(stated.age(), LabelPolicy.wholeYears(estimate));
    }
    Label whole = stated.label();
    if (whole != null) {
      return whole;
    }
    Gender gender = stated.gender();
    Integer age = stated.age();
    return new Label(
        gender == null ? policy.gender(estimate) : gender,
        age == null ? policy.age(estimate) : age,
        LabelPolicy.evidence(estimate));
  }

  private static void checkGender(
      @Nullable Gender stated, @Nullable Gender clear, Estimate estimate) throws RejectedException {
    if (stated != null && clear != null && stated != clear) {
      throw new RejectedException(
          Rejection.LABEL_DISPUTED,
          "its set says " + stated + ", the model " + clear + " by " + estimate.femaleScore());
    }
  }

  private void checkAge(@Nullable Integer stated, int estimated) throws RejectedException {
    if (stated != null && Math.abs(stated - estimated) > disputeAge) {
      throw new RejectedException(
          Rejection.LABEL_DISPUTED,
          "its set says "
              + stated
              + " years, the model "
              + estimated
              + ", more than "
              + disputeAge
              + " apart");
    }
  }
}
