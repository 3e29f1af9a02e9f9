package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSettingTest {

  private static final String KEY = "fakeface.some.decimal";

  @ParameterizedTest
  @CsvSource({"-1, -1", "0, 0", "0.6, 0.6", ".5, 0.5", "1e-1, 0.1", "' 2.5 ', 2.5"})
  void decimalIsReadUpToBothEnds(String value, double number) {
    assertThat(settings(value).decimal(KEY, -1, 2.5)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1.001",
        "2.501",
        "0,6",
        "half",
        "50%",
        "NaN",
        "Infinity",
        "1e99",
        "1f",
        "1d",
        "0x1p0"
      })
  void otherThanADecimalInRangeIsRefused(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(value).decimal(KEY, -1, 2.5))
        .withMessageContainingAll(KEY + "=" + value + ";", "a decimal number from -1.0 to 2.5");
  }

  private static Settings settings(String value) {
    return new Settings(key -> key.equals(KEY) ? Optional.of(value) : Optional.empty());
  }
}
