package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Gender;

class StatedPolicyTest {

  private static final LabelPolicy POLICY = new LabelPolicy(0.6, 0.4, 18, 0, 0);

  @ParameterizedTest
  @CsvSource({"0.97, 35", "0.5, 50", "0.41, 20.1"})
  void labelThatTheModelDoesNotClearlyDisputeIsThatOfTheSet(double score, double age)
      throws Exception {
    Label label = label(LabelRule.AGREED, new Stated(Gender.FEMALE, 35), score, age);

    assertThat(label).isEqualTo(new Label(Gender.FEMALE, 35, null));
  }

  @ParameterizedTest
  @CsvSource({"0.4, 35", "0.97, 51", "0.97, 19.4"})
  void labelThatTheModelClearlyDisputesIsRejected(double score, double age) {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.AGREED, new Stated(Gender.FEMALE, 35), score, age))
        .returns(Rejection.LABEL_DISPUTED, RejectedException::reason);
  }

  @Test
  void partOfALabelIsDisputedToo() {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.AGREED, new Stated(Gender.MALE, null), 0.97, 35))
        .withMessageContainingAll("its set says male, the model female by 0.97");
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.AGREED, new Stated(null, 70), 0.97, 35))
        .withMessageContainingAll("its set says 70 years, the model 35, more than 15 apart");
  }

  @ParameterizedTest
  @EnumSource(
      value = LabelRule.class,
      names = {"STATED", "AGREED"})
  void modelSaysWhatTheSetDoesNot(LabelRule rule) throws Exception {
    Evidence evidence = new Evidence(0.97, "test");

    assertThat(label(rule, new Stated(Gender.FEMALE, null), 0.97, 35.2))
        .isEqualTo(new Label(Gender.FEMALE, 35, evidence));
    assertThat(label(rule, new Stated(null, 30), 0.97, 35.2))
        .isEqualTo(new Label(Gender.FEMALE, 30, evidence));
    assertThat(label(rule, Stated.NOTHING, 0.97, 35.2))
        .isEqualTo(new Label(Gender.FEMALE, 35, evidence));
  }

  @Test
  void statedGenderNeedsNoClearScore() throws Exception {
    assertThat(label(LabelRule.AGREED, new Stated(Gender.MALE, null), 0.5, 35).gender())
        .isEqualTo(Gender.MALE);
  }

  @Test
  void estimatedPartHasToPassThePolicy() {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.STATED, new Stated(null, 30), 0.5, 35))
        .returns(Rejection.GENDER_UNCLEAR, RejectedException::reason);
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.STATED, new Stated(Gender.MALE, null), 0.1, 17))
        .returns(Rejection.TOO_YOUNG, RejectedException::reason);
  }

  @Test
  void statedLabelWinsOverTheModelsOrTheOtherWayRound() throws Exception {
    Stated stated = new Stated(Gender.MALE, 70);

    assertThat(label(LabelRule.STATED, stated, 0.97, 35)).isEqualTo(stated.label());
    assertThat(label(LabelRule.ESTIMATED, stated, 0.97, 35))
        .isEqualTo(new Label(Gender.FEMALE, 35, new Evidence(0.97, "test")));
  }

  private static Label label(LabelRule rule, Stated stated, double score, double age)
      throws RejectedException {
    return new StatedPolicy(rule, 15).label(stated, new Estimate(score, age, "test"), POLICY);
  }
}
