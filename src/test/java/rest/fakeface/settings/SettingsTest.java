package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final String KEY = "fakeface.some.key";

  @Test
  void textIsReadWithoutTheSpaceAroundIt() {
    assertThat(settings(" two words\n").text(KEY)).contains("two words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void emptyTextCountsAsNotSet(String empty) {
    assertThat(settings(empty).text(KEY)).isEmpty();
    assertThat(settings(empty).baseUrl(KEY)).isEmpty();
    assertThat(settings(empty).existing(KEY, path -> false, "a file")).isEmpty();
  }

  @Test
  void otherKeysAreNotMistakenForTheOneAskedFor() {
    assertThat(settings("value").text(KEY + ".longer")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-5, -5", "0, 0", "' 7 ', 7", "10, 10"})
  void wholeNumberIsReadUpToBothEnds(String value, long number) {
    assertThat(settings(value).wholeNumber(KEY, -5, 10)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-6", "11", "1.5", "1e1", "ten", "0x1", "9223372036854775808"})
  void otherThanAWholeNumberInRangeIsRefused(String value) {
    assertRefused(
        "a whole number from -5 to 10", () -> settings(value).wholeNumber(KEY, -5, 10), value);
  }

  @Test
  void whateverFitsALongIsInTheWidestRange() {
    Settings lowest = settings("-9223372036854775808");
    Settings highest = settings("9223372036854775807");

    assertThat(lowest.wholeNumber(KEY, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(Long.MIN_VALUE);
    assertThat(highest.wholeNumber(KEY, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"days", "Days", "DAYS"})
  void constantIsReadByItsName(String value) {
    assertThat(settings(value).oneOf(KEY, TimeUnit.class)).isEqualTo(TimeUnit.DAYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"day", "days,hours", "[days]", "0"})
  void wordThatIsNoConstantIsRefusedWithAllConstants(String value) {
    assertRefused(
        "one of [nanoseconds, microseconds, milliseconds, seconds, minutes, hours, days]",
        () -> settings(value).oneOf(KEY, TimeUnit.class),
        value);
  }

  @Test
  void missingSettingThatIsNeededIsRefusedLikeAWrongOne() {
    Settings none = new Settings(key -> Optional.empty());

    assertRefused("a whole number from 1 to 2", () -> none.wholeNumber(KEY, 1, 2), "");
    assertRefused("one of [", () -> none.oneOf(KEY, TimeUnit.class), "");
    assertRefused("a path in the file system", () -> none.path(KEY), "");
  }

  private static void assertRefused(String accepted, Runnable reading, String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(reading::run)
        .withMessageContainingAll(KEY + "=" + value + ";", accepted);
  }

  private static Settings settings(String value) {
    Map<String, String> values = Map.of(KEY, value);
    return new Settings(key -> Optional.ofNullable(values.get(key)));
  }
}
