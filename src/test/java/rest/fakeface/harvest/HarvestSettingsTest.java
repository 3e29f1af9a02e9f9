package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.settings.WrongSettingException;
import rest.fakeface.support.TestSettings;

class HarvestSettingsTest {

  private static final String SOURCES = "fakeface.harvest.sources";
  private static final String DIRECTORY = "fakeface.harvest.directory";

  @Test
  void nothingIsHarvestedUnlessTheOperatorSaysSo() {
    HarvestSettings defaults = TestSettings.harvest();

    assertThat(defaults.sources()).isEmpty();
    assertThat(defaults.directory()).isEmpty();
  }

  @Test
  void siteIsAskedPolitelyByDefault() {
    assertThat(TestSettings.harvest().thisPersonDoesNotExist())
        .isEqualTo(
            new WebSettings(
                URI.create("https://thispersondoesnotexist.com/"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(30)));
  }

  @Test
  void sourcesAreThoseThatAreNamed(@TempDir Path directory) {
    HarvestSettings settings =
        TestSettings.harvest(
            SOURCES, "thispersondoesnotexist, directory", DIRECTORY, directory.toString());

    assertThat(settings.sources()).containsExactly("thispersondoesnotexist", "directory");
    assertThat(settings.directory()).contains(directory);
  }

  @Test
  void siteNeedsNoDirectory() {
    assertThat(TestSettings.harvest(SOURCES, "thispersondoesnotexist").sources()).hasSize(1);
  }

  @Test
  void directoryThatIsNamedAsASourceButNotSetIsRefused() {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> TestSettings.harvest(SOURCES, "directory"))
        .withMessageContainingAll(
            DIRECTORY + "=;", "the path of a directory that exists", SOURCES + " names it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        SOURCES + "|faces|one or more of [thispersondoesnotexist, directory]",
        SOURCES + "|directory,faces|one or more of [thispersondoesnotexist, directory]",
        SOURCES + "|directory;thispersondoesnotexist|separated by commas",
        DIRECTORY + "|/no/such/directory|the path of a directory that exists",
        "fakeface.harvest.batch|0|a whole number from 1 to",
        "fakeface.harvest.interval|0.5s|from PT1S",
        "fakeface.harvest.lease|2s|from PT3S",
        "fakeface.harvest.thispersondoesnotexist.url|ftp://faces.example/|an absolute http or",
        "fakeface.harvest.thispersondoesnotexist.pause|-1s|from PT0S",
        "fakeface.harvest.thispersondoesnotexist.timeout|0s|from PT0.1S"
      })
  void wrongSettingIsRefusedWithItsKeyItsValueAndWhatIsAccepted(
      String key, String value, String accepted) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> TestSettings.harvest(key, value))
        .withMessageContainingAll(key + "=" + value + ";", accepted);
  }
}
