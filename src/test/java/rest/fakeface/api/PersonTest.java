package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.face.Gender;

class PersonTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  @Test
  void personIsKnownByIdAlone() {
    assertThat(Person.of(row("id", "7", "gender", ""), TODAY))
        .isEqualTo(new Person("7", null, null));
  }

  @Test
  void namesOfColumnsMayBeOfAnyCase() {
    assertThat(Person.of(row("ID", "7", "Gender", "male", "Age", "40"), TODAY))
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
    assertThat(Person.of(row("id", "7", "birth_date", birthDate), TODAY).age()).isEqualTo(age);
  }

  @Test
  void ageCountsBeforeTheBirthDate() {
    Row row = row("id", "7", "birth_date", "1985-08-24", "age", "35");

    assertThat(Person.of(row, TODAY).age()).isEqualTo(35);
  }

  @ParameterizedTest
  @CsvSource({
    "id, ''",
    "gender, women",
    "gender, other",
    "age, -1",
    "age, 151",
    "age, 35.5",
    "age, old",
    "birth_date, 24.08.1985",
    "birth_date, 1985-02-30",
    "birth_date, 2026-03-02",
    "birth_date, 1875-03-01"
  })
  void wrongValueIsNamedWithWhatIsAccepted(String column, String value) {
    Row row = column.equals("id") ? row("id", value) : row("id", "7", column, value);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Person.of(row, TODAY))
        .extracting(ProblemException::problem)
        .returns(column, Problem::parameter)
        .returns(value, Problem::value)
        .satisfies(problem -> assertThat(problem.accepted()).isNotBlank());
  }

  @Test
  void idIsNotLongerThanASeed() {
    assertThat(Person.of(row("id", "x".repeat(256)), TODAY).id()).hasSize(256);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Person.of(row("id", "x".repeat(257)), TODAY))
        .withMessageContaining("1 to 256 characters");
  }

  private static Row row(String... values) {
    Rows rows = new Rows();
    for (int i = 0; i < values.length; i += 2) {
      rows.columns().add(values[i]);
      rows.addCell(i / 2, values[i + 1]);
    }
    rows.endRow(null);
    return rows.all().get(0);
  }
}
