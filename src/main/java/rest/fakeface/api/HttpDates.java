package rest.fakeface.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Dates as HTTP writes them (IMF-fixdate of RFC 9110): {@code Sun, 02 Aug 2020 22:08:56 GMT}. Made
 * by hand, because two of them are in every answer and a formatter takes longer than the rest of
 * it; {@code DateTimeFormatter.RFC_1123_DATE_TIME} would also write days under ten with one digit.
 */
final class HttpDates {

  private static final int SECONDS_A_DAY = 86_400;
  private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private HttpDates() {}

  /** The date of a time from year 0 to 9999. */
  static String format(Instant time) {
    long day = Math.floorDiv(time.getEpochSecond(), SECONDS_A_DAY);
    int second = Math.floorMod(time.getEpochSecond(), SECONDS_A_DAY);
    LocalDate date = LocalDate.ofEpochDay(day);
    StringBuilder text = new StringBuilder(29);
    text.append(WEEKDAYS[date.getDayOfWeek().getValue() - 1]).append(", ");
    appendTwoDigits(text, date.getDayOfMonth()).append(' ');
    text.append(MONTHS[date.getMonthValue() - 1]).append(' ');
    appendTwoDigits(text, date.getYear() / 100);
    appendTwoDigits(text, date.getYear() % 100).append(' ');
    appendTwoDigits(text, second / 3600).append(':');
    appendTwoDigits(text, second / 60 % 60).append(':');
    appendTwoDigits(text, second % 60).append(" GMT");
    return text.toString();
  }

  private static StringBuilder appendTwoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
