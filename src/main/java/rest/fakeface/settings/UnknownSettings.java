package rest.fakeface.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings that are given and that nobody reads, most likely misspelt. */
final class UnknownSettings {

  private UnknownSettings() {}

  /** Those among the names of all properties, be they written as keys or as variables. */
  static List<String> among(Stream<String> names) {
    Set<String> known =
        DefaultSettings.read().stringPropertyNames().stream()
            .map(UnknownSettings::variable)
            .collect(Collectors.toUnmodifiableSet());
    return names
        .filter(name -> variable(name).startsWith("FAKEFACE_") && !known.contains(variable(name)))
        .sorted()
        .toList();
  }

  /** The environment variable of a key, by the rule of MicroProfile Config. */
  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
