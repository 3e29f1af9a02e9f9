package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.harvest.sets.Layout;
import rest.fakeface.settings.WrongSettingException;
import rest.fakeface.support.TestSettings;

class ImportSettingsTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void nothingIsImportedUnlessTheOperatorSaysSo() {
    ImportSettings defaults = settings();

    assertThat(defaults.directories()).isEmpty();
    assertThat(defaults.archive()).isEmpty();
    assertThat(defaults.rules().layout()).isEqualTo(Layout.AUTO);
    assertThat(defaults.rules().filter().wanted()).isEmpty();
  }

  @Test
  void severalDirectoriesAreGivenByCommas(@TempDir Path root) throws IOException {
    Path one = Files.createDirectory(root.resolve("one"));
    Path two = Files.createDirectory(root.resolve("two"));

    assertThat(settings("fakeface.import.directory", one + " , " + two).directories())
        .containsExactly(one, two);
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings("fakeface.import.directory", one + "," + root.resolve("three")))
        .withMessageContaining("the path of a directory that exists");
  }

  @Test
  void filterIsReadAsColumnsAndValues() {
    assertThat(
            settings("fakeface.import.filter", "Model_Used=FLUX1_schnell, age = 30")
                .rules()
                .filter()
                .wanted())
        .isEqualTo(Map.of("model_used", "FLUX1_schnell", "age", "30"));
  }

  @ParameterizedTest
  @CsvSource({
    "fakeface.import.filter, model_used",
    "fakeface.import.filter, =x",
    "fakeface.import.layout, flat",
    "fakeface.import.sha256, 0000",
    "fakeface.import.source-type, digitalCapture"
  })
  void wrongValueIsRefused(String key, String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(key, value))
        .withMessageContaining("fakeface.import.");
  }

  @Test
  void archiveHasAHashAndTheNameOfOne() {
    assertThat(
            settings(
                    "fakeface.import.url",
                    "https://files.corp/gan.tar.gz?signature=1",
                    "fakeface.import.sha256",
                    HASH)
                .archive())
        .map(SetDownload::name)
        .isEqualTo(Optional.of("gan.tar.gz"));
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(
            () ->
                settings(
                    "fakeface.import.url",
                    "https://files.corp/gan",
                    "fakeface.import.sha256",
                    HASH))
        .withMessageContaining("ends in .zip, .tar, .tar.gz or .tgz");
  }

  private static ImportSettings settings(String... changed) {
    return new ImportSettings(TestSettings.of(changed));
  }
}
