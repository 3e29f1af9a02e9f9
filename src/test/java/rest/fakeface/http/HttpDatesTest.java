package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpDatesTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void setUpTheServerAsBefore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-08-02T22:08:56Z, 'Sun, 02 Aug 2020 22:08:56 GMT'",
    "1994-11-06T08:49:37Z, 'Sun, 06 Nov 1994 08:49:37 GMT'",
    "2024-02-29T00:00:00.999999Z, 'Thu, 29 Feb 2024 00:00:00 GMT'",
    "1970-01-01T00:00:00Z, 'Thu, 01 Jan 1970 00:00:00 GMT'",
    "9999-12-31T23:59:59Z, 'Fri, 31 Dec 9999 23:59:59 GMT'",
    "2021-05-31T12:30:00Z, 'Mon, 31 May 2021 12:30:00 GMT'",
    "2018-12-31T12:30:00Z, 'Mon, 31 Dec 2018 12:30:00 GMT'"
  })
  void dateHasATwoDigitDayAndEnglishNamesInGmt(Instant time, String date) {
    assertThat(HttpDates.format(time)).isEqualTo(date);
  }

  @Test
  void dateIsTheSameOnAServerOfAnotherLanguageCalendarAndZone() throws Exception {
    Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));

    String date = formatByANewlyLoadedClass(Instant.parse("2020-08-02T22:08:56Z"));

    assertThat(date).isEqualTo("Sun, 02 Aug 2020 22:08:56 GMT");
  }

  /**
   * Formats a time by a newly loaded class, because a formatter keeps the locale with which it was
   * created.
   */
  private static String formatByANewlyLoadedClass(Instant time) throws Exception {
    URL[] classes = {HttpDates.class.getProtectionDomain().getCodeSource().getLocation()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      Method format =
          loader.loadClass(HttpDates.class.getName()).getDeclaredMethod("format", Instant.class);
      format.setAccessible(true);
      return (String) format.invoke(null, time);
    }
  }
}
