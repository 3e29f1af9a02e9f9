package rest.fakeface.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

class FileOriginTest {

  private static final String KEY = "fakeface.analysis.model";
  private static final String A = "a".repeat(64);
  private static final String B = "0123456789abcdef".repeat(4);

  @Test
  void nothingSetIsNoOrigin() {
    assertThat(origins("", "")).isEmpty();
    assertThat(FileOrigin.of(new Settings(key -> Optional.empty()), KEY, 2)).isEmpty();
  }

  @Test
  void oneUrlAndItsHashAreAnOrigin() {
    assertThat(origins("https://models.example/age.onnx?download=true", A))
        .containsExactly(
            new FileOrigin(URI.create("https://models.example/age.onnx?download=true"), A));
  }

  @Test
  void listsGoTogetherInTheirOrder() {
    assertThat(origins("http://a.example/1 ,https://b.example:8443/2", A + ", " + B))
        .containsExactly(
            new FileOrigin(URI.create("http://a.example/1"), A),
            new FileOrigin(URI.create("https://b.example:8443/2"), B));
  }

  @Test
  void digitsInUpperCaseAreTheSameHash() {
    assertThat(origins("http://a.example/1", "A".repeat(64)))
        .extracting(FileOrigin::sha256)
        .containsExactly(A);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example/1",
        "file:///models/age.onnx",
        "a.example/1",
        "/models/age.onnx",
        "http:/1",
        "http://user@a.example/1",
        "http://user:password@a.example/1",
        "http://a.example/1#top",
        "http://a example/1",
        "http://a.example/1,",
        ",http://a.example/1",
        "http://a.example/1,,http://a.example/2",
        "http://a.example/1,http://a.example/2,http://a.example/3"
      })
  void otherThanUrlsAreRefused(String urls) {
    assertRefused(KEY + ".url=" + urls + "; accepted: up to 2 http or https URLs", urls, A);
  }

  @Test
  void onlyOneUrlMayBeAllThatIsAccepted() {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(
            () -> FileOrigin.of(settings("http://a.example/1,http://a.example/2", A), KEY, 1))
        .withMessageContaining("accepted: one http or https URL");
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void urlsWithoutHashesAreRefused(int count) {
    String urls =
        String.join(",", List.of("http://a.example/1", "http://b.example/2").subList(0, count));

    assertRefused(
        KEY
            + ".sha256=; accepted: 64 hexadecimal digits for each URL, separated by commas, "
            + count,
        urls,
        "");
  }

  @Test
  void anotherCountOfHashesThanOfUrlsIsRefused() {
    assertRefused(KEY + ".sha256=" + A + ";", "http://a.example/1,http://b.example/2", A);
    assertRefused(KEY + ".sha256=" + A + "," + B + ";", "http://a.example/1", A + "," + B);
  }

  @Test
  void hashWithoutUrlIsRefused() {
    assertRefused(KEY + ".url=; accepted: up to 2 http or https URLs", "", A);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "gaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void otherThanAHashIsRefused(String hash) {
    assertRefused(KEY + ".sha256=" + hash + ";", "http://a.example/1", hash);
  }

  private static void assertRefused(String message, String urls, String hashes) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> origins(urls, hashes))
        .withMessageContaining(message);
  }

  private static List<FileOrigin> origins(String urls, String hashes) {
    return FileOrigin.of(settings(urls, hashes), KEY, 2);
  }

  private static Settings settings(String urls, String hashes) {
    Map<String, String> values = Map.of(KEY + ".url", urls, KEY + ".sha256", hashes);
    return new Settings(key -> Optional.ofNullable(values.get(key)));
  }
}
