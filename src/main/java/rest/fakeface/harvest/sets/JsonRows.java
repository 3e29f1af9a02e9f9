package rest.fakeface.harvest.sets;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;

/** The rows of a file of JSON objects, one per line; malformed lines are rejected individually. */
final class JsonRows implements Iterator<TableRow>, Closeable {

  private final SetFile file;
  private final RowReader text;
  private final BufferedReader lines;
  private final SetTally tally;
  private int line;
  private @Nullable TableRow next;
  private boolean broken;

  JsonRows(TableFile table, SetTally tally) throws IOException {
    file = table.file();
    this.tally = tally;
    text = new RowReader(table.open());
    lines = new BufferedReader(text);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && !broken) {
        text.beginRow();
        String read = lines.readLine();
        line++;
        if (read == null) {
          return false;
        }
        next = read.isBlank() ? null : row(read);
      }
      return next != null;
    } catch (IOException e) {
      broken = true;
      tally.reject(ref(), Rejection.MALFORMED_LINE, "the rest is not read: " + e.getMessage());
      return false;
    }
  }

  @Override
  public TableRow next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    TableRow row = next;
    next = null;
    return row;
  }

  private @Nullable TableRow row(String text) {
    SourceRef ref = ref();
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new TableRow(ref, values(reader.readObject()));
    } catch (JsonException e) {
      tally.reject(ref, Rejection.MALFORMED_METADATA, "is not a JSON object: " + e.getMessage());
      return null;
    }
  }

  private SourceRef ref() {
    return new SourceRef(file.ref().place() + ", line " + line, file.ref().version());
  }

  private static Map<String, String> values(JsonObject object) {
    Map<String, String> values = new HashMap<>();
    object.forEach((name, value) -> values.putIfAbsent(name.toLowerCase(Locale.ROOT), text(value)));
    return values;
  }

  /** A value as in a CSV; objects and arrays are ignored. */
  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString().strip();
    }
    return value instanceof JsonNumber ? value.toString() : "";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
