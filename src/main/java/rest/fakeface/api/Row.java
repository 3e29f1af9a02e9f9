package rest.fakeface.api;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as a client sent it.
 *
 * @param values its texts by the names of their columns, in their order; empty ones are missing
 * @param error why it cannot be read; null when it can
 */
record Row(Map<String, String> values, @Nullable Problem error) {

  /** The text of a column, whatever the case of its name; null when it is missing or empty. */
  @Nullable String text(String column) {
    return values.entrySet().stream()
        .filter(value -> value.getKey().toLowerCase(Locale.ROOT).equals(column))
        .map(Map.Entry::getValue)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
