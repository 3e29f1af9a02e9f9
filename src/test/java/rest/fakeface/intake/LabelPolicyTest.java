package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.analysis.Box;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Gender;
import rest.fakeface.settings.WrongSettingException;
import rest.fakeface.support.TestSettings;

class LabelPolicyTest {

  private static final String FEMALE = "fakeface.harvest.female-threshold";
  private static final String MALE = "fakeface.harvest.male-threshold";
  private static final String MINIMUM_AGE = "fakeface.harvest.minimum-age";
  private static final String MARGIN = "fakeface.harvest.minimum-age-margin";
  private static final String FACE_SIZE = "fakeface.harvest.minimum-face-size";

  private static final DetectedFace FACE = new DetectedFace(new Box(1, 1, 71, 71), 0.9f, List.of());

  private final LabelPolicy policy = new LabelPolicy(0.6, 0.4, 0, 0, 48);

  @ParameterizedTest
  @CsvSource({"1, FEMALE", "0.6, FEMALE", "0.4, MALE", "0, MALE"})
  void scoreAtOrBeyondAThresholdIsClear(double score, Gender gender) throws Exception {
    assertThat(policy.label(scoring(score)).gender()).isEqualTo(gender);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5999, 0.5, 0.4001, Double.NaN})
  void scoreBetweenTheThresholdsIsUnclear(double score) {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> policy.label(scoring(score)))
        .returns(Rejection.GENDER_UNCLEAR, RejectedException::reason)
        .withMessageContainingAll("" + score, "0.4", "0.6");
  }

  @Test
  void thresholdsThatMeetLeaveNoScoreUnclear() throws Exception {
    LabelPolicy halves = new LabelPolicy(0.5, 0.5, 0, 0, 48);

    assertThat(halves.label(scoring(0.5)).gender()).isEqualTo(Gender.FEMALE);
    assertThat(halves.label(scoring(0.4999)).gender()).isEqualTo(Gender.MALE);
  }

  @ParameterizedTest
  @CsvSource({"34.5, 35", "35.49, 35", "0.4, 0", "-0.9, 0", "-7.5, 0", "150.9, 150", "1e9, 150"})
  void ageIsRoundedToWholeYearsThatAFaceCanHave(double estimated, int age) throws Exception {
    assertThat(policy.label(new Estimate(1, estimated, "test")).age()).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(doubles = {18, 18.5, 40})
  void faceOfTheMinimumAgeOrOlderIsTaken(double age) throws Exception {
    LabelPolicy adults = new LabelPolicy(0.6, 0.4, 18, 0, 48);

    assertThat(adults.label(new Estimate(1, age, "test")).age()).isEqualTo((int) Math.round(age));
  }

  @ParameterizedTest
  @ValueSource(doubles = {17.99, 3, -2})
  void faceBelowTheMinimumAgeIsTooYoung(double age) {
    LabelPolicy adults = new LabelPolicy(0.6, 0.4, 18, 0, 48);

    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> adults.label(new Estimate(1, age, "test")))
        .returns(Rejection.TOO_YOUNG, RejectedException::reason)
        .withMessageContaining("below 18");
  }

  @Test
  void minimumAgeIsKeptByTheMargin() throws Exception {
    LabelPolicy adults = new LabelPolicy(0.6, 0.4, 18, 5, 48);

    assertThat(adults.label(new Estimate(1, 23, "test")).age()).isEqualTo(23);
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> adults.label(new Estimate(1, 22.9, "test")))
        .returns(Rejection.TOO_YOUNG, RejectedException::reason)
        .returns("estimated at 22.9 years, below 23", RejectedException::why);
  }

  @Test
  void marginWithoutAMinimumAgeRefusesNobody() throws Exception {
    LabelPolicy everybody = new LabelPolicy(0.6, 0.4, 0, 5, 48);

    assertThat(everybody.label(new Estimate(1, -0.3, "test")).age()).isZero();
  }

  @Test
  void labelRestsOnTheScoreAndTheModel() throws Exception {
    assertThat(policy.label(new Estimate(0.123, 40, "some model")).evidence())
        .isEqualTo(new Evidence(0.123, "some model"));
  }

  @Test
  void onlyFaceOfAnImageIsIt() throws Exception {
    assertThat(policy.only(List.of(FACE))).isSameAs(FACE);
  }

  @Test
  void imageWithoutAFaceIsRefused() {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> policy.only(List.of()))
        .returns(Rejection.NO_FACE, RejectedException::reason);
  }

  @Test
  void imageOfSeveralFacesIsRefusedWithTheirNumber() {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> policy.only(List.of(FACE, FACE, FACE)))
        .returns(Rejection.SEVERAL_FACES, RejectedException::reason)
        .withMessageContaining("3 faces");
  }

  @ParameterizedTest
  @CsvSource({"48, 48, ", "47, 100, TOO_SMALL", "100, 47, TOO_SMALL"})
  void faceSmallerThanTheSettingIsRefused(int width, int height, @Nullable Rejection reason) {
    assertThat(refusal(new DetectedFace(new Box(5, 5, 5 + width, 5 + height), 0.9f, List.of())))
        .isEqualTo(reason);
  }

  @Test
  void defaultsLeaveAFifthOfTheScoresUnclearAndTakeEveryAge() {
    assertThat(new LabelPolicy(TestSettings.of())).isEqualTo(new LabelPolicy(0.6, 0.4, 0, 0, 48));
  }

  @Test
  void policyIsAsTheSettingsSay() {
    LabelPolicy set =
        new LabelPolicy(
            TestSettings.of(
                FEMALE, "0.9", MALE, "0.1", MINIMUM_AGE, "21", MARGIN, "5", FACE_SIZE, "64"));

    assertThat(set).isEqualTo(new LabelPolicy(0.9, 0.1, 21, 5, 64));
  }

  @Test
  void maleThresholdAboveTheFemaleOneIsRefused() {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> new LabelPolicy(TestSettings.of(FEMALE, "0.5", MALE, "0.51")))
        .withMessageContainingAll(MALE + "=0.51;", "a decimal not above " + FEMALE + "=0.5");
  }

  @ParameterizedTest
  @CsvSource({
    FEMALE + ", much",
    FEMALE + ", 1.1",
    MALE + ", -0.1",
    FEMALE + ", NaN",
    MINIMUM_AGE + ", 151",
    MARGIN + ", -1",
    FACE_SIZE + ", 10001"
  })
  void valueThatCannotBeMetIsRefusedByItsKey(String key, String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> new LabelPolicy(TestSettings.of(key, value)))
        .withMessageContaining(key + "=" + value + ";");
  }

  private @Nullable Rejection refusal(DetectedFace face) {
    try {
      policy.only(List.of(face));
      return null;
    } catch (RejectedException e) {
      return e.reason();
    }
  }

  private static Estimate scoring(double score) {
    return new Estimate(score, 40, "test");
  }
}
