package rest.fakeface.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings that are given and that nobody reads, most likely misspelt. */
final class UnknownSettings {

  private static final String DEFAULTS = "/META-INF/microprofile-config.properties";

  private UnknownSettings() {}

  /** Those among the names of all properties, be they written as keys or as variables. */
  static List<String> among(Stream<String> names) {
    Set<String> known =
        keys().stream().map(UnknownSettings::variable).collect(Collectors.toUnmodifiableSet());
    return names
        .filter(name -> variable(name).startsWith("FAKEFACE_") && !known.contains(variable(name)))
        .sorted()
        .toList();
  }

  /** The environment variable of a key, by the rule of MicroProfile Config. */
  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** The settings there are: those that the application's defaults name. */
  private static Set<String> keys() {
    Properties defaults = new Properties();
    try (InputStream file = UnknownSettings.class.getResourceAsStream(DEFAULTS)) {
      defaults.load(file);
      return defaults.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
