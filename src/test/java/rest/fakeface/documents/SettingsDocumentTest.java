package rest.fakeface.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the settings in the documents. */
class SettingsDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/settings.md");
  private static final String WRITE = "fakeface.test.settings";
  private static final String BEGIN = "<!-- settings -->\n";
  private static final String END = "<!-- end -->";

  /** A key, but not a file or host that begins like one. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\w./$-])fakeface(?!\\.(?:rest|war|asadmin|cli|yaml|sql|conf)\\b)(?:\\.[a-z0-9-]+)+(?:\\.\\*)?");

  private static final Pattern VARIABLE = Pattern.compile("(?<!\\w)FAKEFACE_[A-Z0-9_]+");

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @Test
  void tableSaysWhatThePropertiesFileSays() throws IOException {
    String text = Files.readString(DOCUMENT);
    assertThat(text).containsSubsequence(BEGIN, END);
    int at = text.indexOf(BEGIN) + BEGIN.length();
    String made =
        text.substring(0, at) + SettingsTable.make() + text.substring(text.indexOf(END, at));
    if ("write".equals(System.getProperty(WRITE))) {
      Files.writeString(DOCUMENT, made);
    }

    assertThat(DOCUMENT)
        .as("made anew by: mvn test -Dtest=SettingsDocumentTest -D" + WRITE + "=write")
        .hasContent(made);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySettingExists(Document document) {
    List<String> keys = SettingsTable.keys();
    String tests = Sources.read(Path.of("pom.xml")) + String.join("", Sources.ofTests().values());

    assertThat(document.inCode(KEY).map(MatchResult::group))
        .allMatch(key -> isOfTheBuild(key) ? tests.contains(key) : isOneOf(keys, key));
  }

  private static boolean isOfTheBuild(String key) {
    return key.startsWith("fakeface.test.") || key.equals("fakeface.port");
  }

  /** Whether there is a setting of this name, which may end in a star for any suffix. */
  private static boolean isOneOf(List<String> keys, String name) {
    return name.endsWith("*")
        ? keys.stream().anyMatch(key -> key.startsWith(name.substring(0, name.length() - 1)))
        : keys.contains(name);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyVariableIsThatOfASetting(Document document) {
    Set<String> variables =
        SettingsTable.keys().stream()
            .map(key -> key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
            .collect(Collectors.toSet());

    assertThat(document.inCode(VARIABLE).map(MatchResult::group)).allMatch(variables::contains);
  }
}
