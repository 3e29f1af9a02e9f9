package rest.fakeface.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as HTTP writes them (IMF-fixdate of RFC 9110): {@code Sun, 02 Aug 2020 22:08:56 GMT}. */
final class HttpDates {

  // DateTimeFormatter.RFC_1123_DATE_TIME writes days under ten with one digit.
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private HttpDates() {}

  static String format(Instant time) {
    return FORMAT.format(time);
  }
}
