package rest.fakeface.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;
import rest.fakeface.selection.Seed;

/**
 * A person who is to get a face.
 *
 * @param id what tells the person from all others: a seed's text
 * @param gender the person's gender; null when it is not known
 * @param age the person's age in whole years; null when it is not known
 */
record Person(String id, @Nullable Gender gender, @Nullable Integer age) {

  static final String ID = "id";
  static final String GENDER = "gender";
  static final String AGE = "age";
  static final String BIRTH_DATE = "birth_date";

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,3}");

  /**
   * The person whom a row describes by id and, as far as they are known, gender and age or birth
   * date; where both are given, the age counts.
   *
   * @param today the day that the age of a birth date is of
   * @throws ProblemException when a value is not as it must be, or the row could not be read
   */
  static Person of(Row row, LocalDate today) {
    if (row.error() != null) {
      throw new ProblemException(row.error());
    }
    return new Person(id(row), gender(row), age(row, today));
  }

  private static String id(Row row) {
    String id = row.text(ID);
    if (id == null || !Seed.isSeed(id)) {
      throw Problem.wrongParameter(
          ID, id == null ? "" : id, "a text of 1 to " + Seed.LENGTH + " characters");
    }
    return id;
  }

  private static @Nullable Gender gender(Row row) {
    String gender = row.text(GENDER);
    return gender == null ? null : FilterParams.gender(gender);
  }

  private static @Nullable Integer age(Row row, LocalDate today) {
    String age = row.text(AGE);
    String birthDate = row.text(BIRTH_DATE);
    if (age != null) {
      if (!WHOLE_NUMBER.matcher(age).matches() || !AgeRange.isAge(Integer.parseInt(age))) {
        throw Problem.wrongParameter(AGE, age, FilterParams.AGE);
      }
      return Integer.valueOf(age);
    }
    return birthDate == null ? null : Integer.valueOf(age(birthDate, today));
  }

  private static int age(String birthDate, LocalDate today) {
    try {
      long years = ChronoUnit.YEARS.between(LocalDate.parse(birthDate), today);
      if (!LocalDate.parse(birthDate).isAfter(today) && years <= AgeRange.HIGHEST) {
        return (int) years;
      }
    } catch (DateTimeException e) {
      throw wrongBirthDate(birthDate, today);
    }
    throw wrongBirthDate(birthDate, today);
  }

  private static ProblemException wrongBirthDate(String birthDate, LocalDate today) {
    return Problem.wrongParameter(
        BIRTH_DATE,
        birthDate,
        "a date such as 1985-08-24, from "
            + today.minusYears(AgeRange.HIGHEST + 1).plusDays(1)
            + " to "
            + today);
  }
}
