package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

class VariantSettingsTest {

  @Test
  void sizesAreReadOnceEach() {
    assertThat(settings("96, 250,96,256").prepare()).containsExactly(new Size(96), new Size(256));
    assertThat(settings("").prepare()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"96;256", "16", "96,", "2048", "small"})
  void otherThanSizesIsRefused(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(value))
        .withMessageContainingAll("fakeface.variants.prepare=" + value, Size.WORDS);
  }

  private static VariantSettings settings(String prepare) {
    Map<String, String> values =
        Map.of("fakeface.variants.max-size", "1000000", "fakeface.variants.prepare", prepare);
    return new VariantSettings(new Settings(key -> Optional.ofNullable(values.get(key))));
  }
}
