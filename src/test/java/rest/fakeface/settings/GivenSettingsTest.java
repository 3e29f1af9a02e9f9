package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenSettingsTest {

  @Test
  void settingsThatAreNotTheDefaultsAreNamedInTheirOrder() {
    assertThat(
            inWords(
                Map.of(
                    "fakeface.schema", "none",
                    "fakeface.data.directory", "/srv/faces",
                    "fakeface.refresh.interval", "1m",
                    "fakeface.harvest.sources", "")))
        .isEqualTo("fakeface.data.directory=/srv/faces, fakeface.schema=none");
  }

  @Test
  void nothingSecretIsNamed() {
    assertThat(
            inWords(
                Map.of(
                    "fakeface.db.password", "sesame",
                    "fakeface.db.url", "jdbc:mysql://me:sesame@db.corp/faces?password=sesame",
                    "fakeface.analysis.model.url", "http://me:sesame@files.corp/a.onnx")))
        .isEqualTo(
            "fakeface.analysis.model.url=http://files.corp/a.onnx, fakeface.db.password=…,"
                + " fakeface.db.url=jdbc:mysql://db.corp/faces");
  }

  @Test
  void defaultsAreSaidToBeSuch() {
    assertThat(inWords(Map.of())).isEqualTo("default settings");
  }

  private static String inWords(Map<String, String> values) {
    return GivenSettings.inWords(key -> Optional.ofNullable(values.get(key)));
  }
}
