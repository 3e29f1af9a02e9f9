package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.face.Gender;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

class PersonTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  @Test
  void personIsKnownByIdAlone() {
    assertThat(Person.of(row("id", "7", "gender", ""), TODAY, null))
        .isEqualTo(new Person("7", null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "sex, w, female",
    "Gender, F, female",
    "SEX, man, male",
    "gender, Male, male",
  })
  void genderHasItsWordsAndNames(String column, String word, String gender) {
    assertThat(Person.of(row("id", "7", column, word), TODAY, null).gender()).hasToString(gender);
  }

  @ParameterizedTest
  @CsvSource({"41", "41.0", "'41,0'", "41.", "4.1e1", "4.1E+1", "410e-1", "041", "41.000000"})
  void ageIsAWholeNumberHoweverItIsWritten(String age) {
    assertThat(Person.of(row("id", "7", "age", age), TODAY, null).age()).isEqualTo(41);
  }

  @Test
  void valueThatIsThereUnderTwoNamesIsRefused() {
    Row row = row("id", "7", "gender", "f", "sex", "m");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Person.of(row, TODAY, null))
        .withMessageContaining("The parameter sex is 'm'; accepted: either this or gender");
  }

  @Test
  void namesOfColumnsMayBeOfAnyCase() {
    assertThat(Person.of(row("ID", "7", "Gender", "male", "Age", "40"), TODAY, null))
        .isEqualTo(new Person("7", Gender.MALE, 40));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 0",
    "2025-03-02, 0",
    "2025-03-01, 1",
    "1985-08-24, 40",
    "2024-02-29, 2",
    "1875-03-02, 150"
  })
  void ageIsThatOfTheBirthDateToday(String birthDate, int age) {
    assertThat(Person.of(row("id", "7", "birth_date", birthDate), TODAY, null).age())
        .isEqualTo(age);
  }

  @Test
  void ageCountsBeforeTheBirthDate() {
    Row row = row("id", "7", "birth_date", "1985-08-24", "age", "35");

    assertThat(Person.of(row, TODAY, null).age()).isEqualTo(35);
  }

  @ParameterizedTest
  @CsvSource({
    "id, ''",
    "gender, women",
    "gender, other",
    "age, -1",
    "age, 151",
    "age, 35.5",
    "age, '4,1'",
    "age, 1e999",
    "age, 1e-1",
    "age, 1e999999999",
    "age, -1e999999999",
    "age, old",
    "dob, 1985-13-24",
    "birth_date, 1985-02-30",
    "birth_date, 2026-03-02",
    "birth_date, 1875-03-01"
  })
  void wrongValueIsNamedWithWhatIsAccepted(String column, String value) {
    Row row = column.equals("id") ? row("id", value) : row("id", "7", column, value);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Person.of(row, TODAY, null))
        .extracting(ProblemException::problem)
        .returns(column, Problem::parameter)
        .returns(value, Problem::value)
        .satisfies(problem -> assertThat(problem.accepted()).isNotBlank());
  }

  @Test
  void idIsNotLongerThanASeed() {
    assertThat(Person.of(row("id", "x".repeat(256)), TODAY, null).id()).hasSize(256);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Person.of(row("id", "x".repeat(257)), TODAY, null))
        .withMessageContaining("1 to 256 characters");
  }

  private static Row row(String... values) {
    Rows rows = new Rows(Dialect.RFC);
    for (int i = 0; i < values.length; i += 2) {
      rows.columns().add(values[i]);
      rows.addCell(i / 2, values[i + 1]);
    }
    rows.endRow(null);
    return rows.all().get(0);
  }
}
