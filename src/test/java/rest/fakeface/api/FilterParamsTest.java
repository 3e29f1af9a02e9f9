package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

class FilterParamsTest {

  private static final String AGE = "a whole number of years";

  @Test
  void shortenedValueDoesNotEndInHalfACharacter() {
    String emoji = "x".repeat(99) + "\uD83D\uDE00" + "x";

    assertThat(problem(params(emoji, null, null)).value()).isEqualTo("x".repeat(99) + "…");
  }

  @Test
  void absentParametersAdmitEveryFace() {
    assertThat(params(null, null, null).toFilter()).isEqualTo(FaceFilter.ANY);
  }

  @Test
  void emptyParametersCountAsAbsent() {
    assertThat(params("", "", "").toFilter()).isEqualTo(FaceFilter.ANY);
  }

  @ParameterizedTest
  @CsvSource({"female, FEMALE", "male, MALE", "Female, FEMALE", "w, FEMALE", "M, MALE"})
  void genderIsTakenByItsWord(String word, Gender gender) {
    assertThat(params(word, null, null).toFilter()).isEqualTo(new FaceFilter(gender, AgeRange.ALL));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 150, 0, 150",
    "35, '', 35, 150",
    "'', 35, 0, 35",
    "35, 35, 35, 35",
    "0, 0, 0, 0",
    "150, 150, 150, 150",
    "007, 8, 7, 8",
    "-5, 999, -5, 999",
    "999, '', 999, 999",
    "'', -5, -5, -5",
    "-99999999999, 18446744073709551616, -999999999, 999999999"
  })
  void agesAreTakenWithBothEnds(String from, String to, int minimum, int maximum) {
    assertThat(params(null, from, to).toFilter().ages()).isEqualTo(new AgeRange(minimum, maximum));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fem", "other", " female", "male ", "female,male", "0"})
  void wrongGenderIsAProblemThatSaysWhatIsAccepted(String word) {
    assertThat(problem(params(word, null, null)))
        .returns(400, Problem::status)
        .returns("gender", Problem::parameter)
        .returns(word, Problem::value)
        .returns(Gender.WORDS, Problem::accepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--1",
        "-",
        "1.5",
        "35,5",
        "abc",
        " 35",
        "35 ",
        " ",
        "+35",
        "0x10",
        "1e1",
        "\u0663\u0665"
      })
  void wrongAgeIsAProblemThatSaysWhatIsAccepted(String age) {
    assertThat(problem(params(null, age, null)))
        .returns(400, Problem::status)
        .returns("minimum_age", Problem::parameter)
        .returns(age, Problem::value)
        .returns(AGE, Problem::accepted);
    assertThat(problem(params(null, null, age)))
        .returns("maximum_age", Problem::parameter)
        .returns(age, Problem::value)
        .returns(AGE, Problem::accepted);
  }

  @Test
  void detailOfAProblemSaysAllOfItInOneSentence() {
    assertThat(problem(params(null, "abc", null)).detail())
        .isEqualTo("The parameter minimum_age is 'abc'; accepted: " + AGE + ".");
  }

  @Test
  void minimumOverMaximumIsAProblemThatNamesBoth() {
    assertThat(problem(params("female", "36", "35")))
        .returns(400, Problem::status)
        .returns("minimum_age", Problem::parameter)
        .returns("36", Problem::value)
        .returns("a whole number of years up to maximum_age, which is 35", Problem::accepted);
  }

  @Test
  void longWrongValueIsRepeatedShortened() {
    String hundred = "x".repeat(100);

    assertThat(problem(params(hundred, null, null)).value()).isEqualTo(hundred);
    assertThat(problem(params(hundred + "y", null, null)).value()).isEqualTo(hundred + "…");
    assertThat(problem(params(null, "9".repeat(100_000) + "x", null)).detail())
        .hasSizeLessThan(300);
  }

  private static Problem problem(FilterParams params) {
    return catchThrowableOfType(ProblemException.class, params::toFilter).problem();
  }

  private static FilterParams params(
      @Nullable String gender, @Nullable String minimumAge, @Nullable String maximumAge) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    query.putSingle("gender", gender);
    query.putSingle("minimum_age", minimumAge);
    query.putSingle("maximum_age", maximumAge);
    return new FilterParams(query);
  }
}
