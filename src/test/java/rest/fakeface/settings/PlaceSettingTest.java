package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings with locations: paths and base URLs. */
class PlaceSettingTest {

  private static final String KEY = "fakeface.some.place";

  @ParameterizedTest
  @CsvSource({
    "http://cdn.example, http://cdn.example/",
    "https://cdn.example/, https://cdn.example/",
    "https://cdn.example:8443/faces, https://cdn.example:8443/faces/",
    "https://cdn.example/faces/, https://cdn.example/faces/",
    "http://[::1]:8080, http://[::1]:8080/"
  })
  void baseUrlEndsInOneSlash(String value, String url) {
    assertThat(settings(value).baseUrl(KEY)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://cdn.example/",
        "file:///faces/",
        "cdn.example",
        "//cdn.example/",
        "/faces/",
        "http:/faces/",
        "http://",
        "https://cdn.example/?size=1",
        "https://cdn.example/?",
        "https://cdn.example/#top",
        "https://cdn example/",
        "nonsense"
      })
  void otherThanABaseUrlIsRefused(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(value).baseUrl(KEY))
        .withMessageContainingAll(
            KEY + "=" + value + ";", "an absolute http or https URL without query and fragment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://faces.example",
        "https://faces.example/",
        "HTTPS://faces.example:8443/a/face?size=1024&new",
        "http://[::1]:8080/"
      })
  void webAddressIsReadAsItIs(String value) {
    assertThat(settings(value).webAddress(KEY)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ftp://faces.example/",
        "file:///faces/",
        "faces.example",
        "//faces.example/",
        "http:/faces/",
        "http://",
        "https://faces example/",
        "http:opaque",
        "http://faces.example:70000/"
      })
  void otherThanAWebAddressIsRefused(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(value).webAddress(KEY))
        .withMessageContainingAll(KEY + "=" + value + ";", "an absolute http or https URL");
  }

  @Test
  void pathIsMadeAbsoluteAndPlain() {
    Path path = settings("some/./deep/../data").path(KEY);

    assertThat(path).isEqualTo(Path.of("").toAbsolutePath().resolve("some").resolve("data"));
  }

  @Test
  void pathThatNoFileCanHaveIsRefused() {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings("a\u0000b").path(KEY))
        .withMessageContainingAll(KEY + "=a\u0000b;", "a path in the file system");
  }

  @Test
  void existingPlaceIsReadWhenItIsWhatItHasToBe(@TempDir Path directory) {
    Settings settings = settings(directory.toString());

    assertThat(settings.existing(KEY, Files::isDirectory, "a directory")).contains(directory);
  }

  @Test
  void placeThatIsNotWhatItHasToBeIsRefused(@TempDir Path directory) throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    Path absent = directory.resolve("absent");

    for (Path wrong : new Path[] {file, absent}) {
      assertThatExceptionOfType(WrongSettingException.class)
          .isThrownBy(
              () -> settings(wrong.toString()).existing(KEY, Files::isDirectory, "a directory"))
          .withMessageContainingAll(KEY + "=" + wrong + ";", "the path of a directory that exists");
    }
  }

  private static Settings settings(String value) {
    return new Settings(key -> key.equals(KEY) ? Optional.of(value) : Optional.empty());
  }
}
