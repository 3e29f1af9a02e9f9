package rest.fakeface.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The settings as a table: a row for each comment of the properties file, with the keys after it
 * and their defaults.
 */
final class SettingsTable {

  static final Path SETTINGS =
      Path.of("src/main/resources/META-INF/microprofile-config.properties");

  private static final String KEY = "(?<![\\w.])fakeface(?!\\.war)(?:\\.[a-z0-9-]+)+";

  private SettingsTable() {}

  /** Generates the table from the properties file. */
  static String make() {
    StringBuilder table = new StringBuilder("| setting | default | |\n|---|---|---|\n");
    for (String paragraph : Sources.read(SETTINGS).split("\n\n+", -1)) {
      addRows(paragraph, table);
    }
    return table.toString();
  }

  /** The keys of the settings. */
  static List<String> keys() {
    return Sources.read(SETTINGS)
        .lines()
        .filter(line -> line.startsWith("fakeface."))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static void addRows(String paragraph, StringBuilder table) {
    List<String> comment = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (String line : paragraph.lines().toList()) {
      if (line.startsWith("#")) {
        if (!settings.isEmpty()) {
          addRow(comment, settings, table);
          comment.clear();
          settings.clear();
        }
        comment.add(line.substring(1).strip());
      } else {
        settings.add(line);
      }
    }
    if (!settings.isEmpty()) {
      addRow(comment, settings, table);
    }
  }

  private static void addRow(List<String> comment, List<String> settings, StringBuilder table) {
    String description =
        String.join(" ", comment)
            .replaceAll(KEY, "`$0`")
            .replace("<", "&lt;")
            .replace("|", "\\|")
            .replace("_", "\\_");
    table
        .append("| ")
        .append(cell(settings, 0))
        .append(" | ")
        .append(cell(settings, 1))
        .append(" | ")
        .append(description)
        .append(" |\n");
  }

  /** The keys or the defaults of the settings in a row, one per line. */
  private static String cell(List<String> settings, int part) {
    return settings.stream()
        .map(setting -> setting.split("=", 2)[part])
        .map(text -> text.isEmpty() ? "–" : "`" + text + "`")
        .collect(Collectors.joining("<br>"));
  }
}
