package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

class AnalysisSettingsTest {

  private static final Map<String, String> GIVEN =
      Map.of(
          "fakeface.data.directory", "/data",
          "fakeface.analysis.detector", "yunet-2023mar",
          "fakeface.analysis.model", "my_model.2",
          "fakeface.analysis.threads", "2");

  @Test
  void modelsLieInTheDataDirectoryUnlessTheyHaveTheirOwn() {
    assertThat(settings("", ""))
        .isEqualTo(
            new AnalysisSettings(
                Path.of("/data/models"),
                "yunet-2023mar",
                List.of("my_model.2"),
                2,
                List.of(),
                List.of()));
    assertThat(settings("fakeface.analysis.directory", "/nets").directory())
        .isEqualTo(Path.of("/nets"));
  }

  @Test
  void severalModelsAreNamedByCommas() {
    assertThat(settings("fakeface.analysis.model", "face-api, genderage").models())
        .containsExactly("face-api", "genderage");
  }

  @Test
  void namesThatTheCatalogCannotKeepTogetherAreRefused() {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(
            () -> settings("fakeface.analysis.model", "a".repeat(50) + "," + "b".repeat(50)))
        .withMessageContaining("all of up to 100 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "fakeface.analysis.model, ''",
    "fakeface.analysis.model, ../model",
    "fakeface.analysis.model, .model",
    "fakeface.analysis.model, 'face-api,'",
    "fakeface.analysis.model, 'face-api,face-api'",
    "fakeface.analysis.detector, a/b",
    "fakeface.analysis.detector, YuNet",
    "fakeface.analysis.threads, 0",
    "fakeface.analysis.threads, 65"
  })
  void wrongSettingIsRefused(String key, String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(key, value))
        .withMessageContaining(key + "=" + value + "; accepted: ");
  }

  private static AnalysisSettings settings(String key, String value) {
    Map<String, String> values = new HashMap<>(GIVEN);
    values.put(key, value);
    return new AnalysisSettings(new Settings(name -> Optional.ofNullable(values.get(name))));
  }
}
