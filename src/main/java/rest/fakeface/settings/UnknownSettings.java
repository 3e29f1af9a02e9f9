package rest.fakeface.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Given settings that do not exist, most likely misspelled. */
final class UnknownSettings {

  private UnknownSettings() {}

  /** The unknown settings among the names of all properties, written as keys or as variables. */
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
