package rest.fakeface.api.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/** Parses dates of birth in the formats of people, spreadsheets and databases. */
final class BirthDate {

  /** The maximum number of characters of a date with its time and zone. */
  private static final int MOST = 100;

  /** A time of day and its zone, which are ignored. */
  private static final String TIME =
      "(?:[Tt ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
          + "\\s*(?:[AaPp][Mm])?\\s*(?:[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[\\w/+-]+])?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})" + TIME);

  private static final Pattern YEAR_FIRST_CLOSE =
      Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})(?:T\\d{4,6}Z?)?");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})" + TIME);

  private BirthDate() {}

  /**
   * The age by a date of birth.
   *
   * @param cell the cell with the date
   * @param order the order of day and month in ambiguous dates; null if unknown
   * @param today the day for which the age is calculated
   * @throws ProblemException if it is not a date, or not the date of birth of anybody alive
   */
  static int age(Row.Cell cell, @Nullable DateOrder order, LocalDate today) {
    LocalDate date;
    try {
      date = date(cell, order);
    } catch (DateTimeException e) {
      throw wrong(cell, today);
    }
    long years = ChronoUnit.YEARS.between(date, today);
    if (date.isAfter(today) || years > AgeRange.HIGHEST) {
      throw wrong(cell, today);
    }
    return (int) years;
  }

  private static LocalDate date(Row.Cell cell, @Nullable DateOrder order) {
    String text = cell.text();
    if (text.length() > MOST) {
      throw new DateTimeException("too long");
    }
    for (Pattern form : new Pattern[] {YEAR_FIRST, YEAR_FIRST_CLOSE}) {
      Matcher parts = form.matcher(text);
      if (parts.matches()) {
        return LocalDate.of(number(parts, 1), number(parts, 3), number(parts, 4));
      }
    }
    Matcher parts = YEAR_LAST.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("no date");
    }
    // Dates with dots always have the day first.
    DateOrder said = parts.group(2).equals(".") ? DateOrder.DMY : order;
    return ordered(cell, number(parts, 1), number(parts, 3), number(parts, 4), said);
  }

  private static LocalDate ordered(
      Row.Cell cell, int first, int second, int year, @Nullable DateOrder said) {
    DateOrder order = said;
    if (order == null) {
      boolean either = first <= 12 && second <= 12 && first != second;
      if (either) {
        throw Problem.wrongParameter(
            cell.name(),
            cell.text(),
            "a date such as 1985-08-24, or the query parameter dates=mdy or dates=dmy,"
                + " because day and month are ambiguous");
      }
      order = second > 12 ? DateOrder.MDY : DateOrder.DMY;
    }
    return order == DateOrder.MDY
        ? LocalDate.of(year, first, second)
        : LocalDate.of(year, second, first);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static ProblemException wrong(Row.Cell cell, LocalDate today) {
    return Problem.wrongParameter(
        cell.name(),
        cell.text(),
        "a date such as 1985-08-24, 24.08.1985 or 08/24/1985, from "
            + today.minusYears(AgeRange.HIGHEST + 1).plusDays(1)
            + " to "
            + today);
  }
}
