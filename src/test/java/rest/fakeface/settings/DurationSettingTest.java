package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationSettingTest {

  private static final String KEY = "fakeface.some.duration";

  @ParameterizedTest
  @CsvSource({
    "30s, PT30S",
    "1m, PT1M",
    "90m, PT1H30M",
    "1h30m, PT1H30M",
    "1H30M, PT1H30M",
    "0.5s, PT0.5S",
    "PT1M, PT1M",
    "pt1m, PT1M",
    "P1D, PT24H",
    "' 1m ', PT1M"
  })
  void durationIsReadInShortAndInIsoForm(String value, Duration duration) {
    assertThat(settings(value).duration(KEY, Duration.ZERO, Duration.ofHours(24)))
        .isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "30", "1 m", "m", "1m30", "30s1m", "-1s", "1y", "99999999999999999h"})
  void nonsenseIsRefused(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(value).duration(KEY, Duration.ZERO, Duration.ofHours(24)))
        .withMessageContainingAll(KEY + "=" + value + ";", "a duration such as 30s, 1m or PT1H30M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5s", "1m"})
  void durationMayBeAsShortAsTheMinimumAndAsLongAsTheMaximum(String value) {
    Duration duration = settings(value).duration(KEY, Duration.ofSeconds(5), Duration.ofMinutes(1));

    assertThat(duration).isEqualTo(Duration.parse("PT" + value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.999s", "60.001s"})
  void durationOutOfBoundsIsRefusedWithTheBounds(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(
            () -> settings(value).duration(KEY, Duration.ofSeconds(5), Duration.ofMinutes(1)))
        .withMessageContainingAll(KEY + "=" + value + ";", "from PT5S to PT1M");
  }

  private static Settings settings(String value) {
    return new Settings(key -> key.equals(KEY) ? Optional.of(value) : Optional.empty());
  }
}
