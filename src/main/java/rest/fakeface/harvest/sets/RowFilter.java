package rest.fakeface.harvest.sets;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * Selects rows of the table of a set.
 *
 * @param wanted the required values by column
 */
public record RowFilter(Map<String, String> wanted) {

  /** All rows. */
  public static final RowFilter ALL = new RowFilter(Map.of());

  /** Parses a setting: {@code column=value}, several separated by commas. */
  public static RowFilter of(Settings settings, String key) {
    String value = settings.text(key).orElse("");
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String each : value.isEmpty() ? new String[0] : value.split(",", -1)) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new WrongSettingException(
            key, value, "column=value, or several of these, separated by commas");
      }
      String column = each.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      wanted.put(column, each.substring(equals + 1).strip());
    }
    return new RowFilter(wanted);
  }

  boolean accepts(TableRow row) {
    return wanted.entrySet().stream()
        .allMatch(each -> row.value(each.getKey()).equalsIgnoreCase(each.getValue()));
  }
}
