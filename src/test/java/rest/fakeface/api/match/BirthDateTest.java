package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.ProblemException;

class BirthDateTest {

  /** The 40th birthday of a person born on 24 August 1985. */
  private static final LocalDate TODAY = LocalDate.parse("2025-08-24");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-08-24",
        "1985-8-24",
        "1985/08/24",
        "1985.08.24",
        "19850824",
        "1985-08-24 00:00:00",
        "1985-08-24 23:59:59.999999",
        "1985-08-24T00:00:00Z",
        "1985-08-24T00:00",
        "1985-08-24T00:00:00.000+02:00",
        "1985-08-24T00:00:00+02:00[Europe/Berlin]",
        "1985-08-24 00:00:00 UTC",
        "1985-08-24 00:00:00+00",
        "24.08.1985",
        "24.8.1985 00:00",
        "08/24/1985",
        "8/24/1985 12:00:00 AM",
        "24/08/1985",
        "24-08-1985"
      })
  void dateIsUnderstoodHoweverItIsWritten(String date) {
    assertThat(age(date, null)).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "08/07/1985, MDY, 40",
    "08/07/1985, DMY, 40",
    "01/09/1985, MDY, 40",
    "01/09/1985, DMY, 39"
  })
  void orderSaysWhatIsTheMonth(String date, DateOrder order, int age) {
    assertThat(age(date, order)).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({"07.09.1985, MDY, 39", "09/09/1985,, 39"})
  void orderIsNotNeededWhereThereIsOnlyOne(String date, @Nullable DateOrder order, int age) {
    assertThat(age(date, order)).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08/07/1985", "8-7-1985", "12/11/1985 00:00"})
  void dateThatMayBeTwoIsRefusedWithWhatHelps(String date) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> age(date, null))
        .withMessageContaining("'" + date + "'; accepted:")
        .withMessageContaining("dates=mdy or dates=dmy");
  }

  @ParameterizedTest
  @CsvSource({
    "08/24/1985, DMY",
    "24/08/1985, MDY",
    "1985-13-01,",
    "1985-02-30,",
    "31.04.1985,",
    "24/08-1985,",
    "24.08.85,",
    "1985,",
    "2025-08-25,",
    "1874-08-24,",
    "1985-08-24x,",
    "'1985-08-24 ::',"
  })
  void otherDateIsRefused(String date, @Nullable DateOrder order) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> age(date, order))
        .withMessageContaining("The parameter dob is '" + date + "'; accepted: a date such as");
  }

  private static int age(String date, @Nullable DateOrder order) {
    return BirthDate.age(new Row.Cell("dob", date), order, TODAY);
  }
}
