package rest.fakeface.api.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Age;
import rest.fakeface.face.Gender;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.selection.Seed;

/**
 * A person who gets a face.
 *
 * @param id the unique identifier of the person, used as the text of the seed
 * @param gender the person's gender; null if it is not known
 * @param age the person's age in whole years; null if it is not known
 */
record Person(String id, @Nullable Gender gender, @Nullable Integer age) {

  /**
   * Reads a person from a row: the id and, if known, gender and age or date of birth; the age takes
   * precedence.
   *
   * @param today the day for which the age by a date of birth is calculated
   * @param order the order of day and month in ambiguous dates; null if unknown
   * @throws ProblemException if a value is invalid, or the row could not be read
   */
  static Person of(Row row, LocalDate today, @Nullable DateOrder order) {
    if (row.error() != null) {
      throw new ProblemException(row.error());
    }
    return new Person(id(row), gender(row), age(row, today, order));
  }

  private static String id(Row row) {
    Row.Cell id = row.cell(PersonColumn.ID);
    if (id == null || !Seed.isSeed(id.text())) {
      throw Problem.wrongParameter(
          PersonColumn.ID.toString(),
          id == null ? "" : id.text(),
          "a text of 1 to " + Seed.LENGTH + " characters");
    }
    return id.text();
  }

  private static @Nullable Gender gender(Row row) {
    Row.Cell gender = row.cell(PersonColumn.GENDER);
    return gender == null
        ? null
        : Gender.parse(gender.text())
            .orElseThrow(() -> Problem.wrongParameter(gender.name(), gender.text(), Gender.WORDS));
  }

  private static @Nullable Integer age(Row row, LocalDate today, @Nullable DateOrder order) {
    Row.Cell age = row.cell(PersonColumn.AGE);
    if (age != null) {
      return Age.parse(age.text())
          .orElseThrow(() -> Problem.wrongParameter(age.name(), age.text(), Age.WORDS));
    }
    Row.Cell birthDate = row.cell(PersonColumn.BIRTH_DATE);
    return birthDate == null ? null : Integer.valueOf(BirthDate.age(birthDate, order, today));
  }
}
