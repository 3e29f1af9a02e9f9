package rest.fakeface.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Dates as HTTP writes them (IMF-fixdate of RFC 9110): {@code Sun, 02 Aug 2020 22:08:56 GMT}.
 * Written by hand, because every answer has two of them and a formatter takes longer than the rest
 * of the answer; {@code DateTimeFormatter.RFC_1123_DATE_TIME} would also write days under ten with
 * one digit.
 */
public final class HttpDates {

  private static final int SECONDS_A_DAY = 86_400;
  private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private static final byte[] FORM =
      "day, dd mon yyyy hh:mm:ss GMT".getBytes(StandardCharsets.ISO_8859_1);

  private HttpDates() {}

  /** The date of a time from year 0 to 9999. */
  public static String format(Instant time) {
    long day = Math.floorDiv(time.getEpochSecond(), SECONDS_A_DAY);
    int second = Math.floorMod(time.getEpochSecond(), SECONDS_A_DAY);
    LocalDate date = LocalDate.ofEpochDay(day);
    // Writes bytes in place: appending characters one by one takes several times as long.
    byte[] text = FORM.clone();
    put(text, 0, WEEKDAYS[date.getDayOfWeek().getValue() - 1]);
    put(text, 5, date.getDayOfMonth());
    put(text, 8, MONTHS[date.getMonthValue() - 1]);
    put(text, 12, date.getYear() / 100);
    put(text, 14, date.getYear() % 100);
    put(text, 17, second / 3600);
    put(text, 20, second / 60 % 60);
    put(text, 23, second % 60);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] text, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      text[at + i] = (byte) word.charAt(i);
    }
  }

  private static void put(byte[] text, int at, int twoDigits) {
    text[at] = (byte) ('0' + twoDigits / 10);
    text[at + 1] = (byte) ('0' + twoDigits % 10);
  }
}
