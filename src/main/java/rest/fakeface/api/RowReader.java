package rest.fakeface.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The reader of tables that clients send. A table that cannot be read is refused as a whole, a row
 * that cannot be read keeps its place and has its error.
 */
final class RowReader {

  /** The most rows that a table may have. */
  static final int MOST = 10_000;

  private static final String ROWS = "rows";

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private RowReader() {}

  /**
   * The rows of a JSON document: an array of objects, or an object that has it under {@code rows}.
   *
   * @throws ProblemException when it is no such document or has too many rows
   */
  static List<Row> json(byte[] document) {
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(document))) {
      if (!enterRows(parser)) {
        throw Problem.wrongBody("it has no rows; accepted: {\"rows\":[{\"id\":\"1\"}, ...]}");
      }
      List<Row> rows = new ArrayList<>();
      while (parser.next() != JsonParser.Event.END_ARRAY) {
        add(row(parser.getValue()), rows);
      }
      return rows;
    } catch (JsonException e) {
      throw Problem.wrongBody("it is no JSON: " + e.getMessage());
    }
  }

  /** Goes to where the rows begin. False when there are none. */
  private static boolean enterRows(JsonParser parser) {
    JsonParser.Event event = parser.next();
    if (event != JsonParser.Event.START_OBJECT) {
      return event == JsonParser.Event.START_ARRAY;
    }
    while (parser.next() == JsonParser.Event.KEY_NAME) {
      boolean found = parser.getString().equals(ROWS);
      event = parser.next();
      if (found) {
        return event == JsonParser.Event.START_ARRAY;
      }
      parser.getValue();
    }
    return false;
  }

  private static Row row(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return new Row(
          Map.of(),
          Problem.wrongParameter(
                  ROWS, value.toString(), "objects with " + Person.ID + " and what is known")
              .problem());
    }
    Map<String, String> values = new LinkedHashMap<>();
    object.forEach((key, each) -> values.put(key, text(each)));
    return new Row(values, null);
  }

  private static String text(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> "";
      case STRING -> ((JsonString) value).getString();
      default -> value.toString();
    };
  }

  /**
   * The rows of a CSV document (RFC 4180, UTF-8) whose first line names the columns.
   *
   * @throws ProblemException when it is no such document or has too many rows
   */
  static List<Row> csv(byte[] document) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser lines = CSV.parse(new StringReader(decode(document)))) {
      List<String> columns = List.of();
      for (CSVRecord line : lines) {
        if (columns.isEmpty()) {
          columns = columns(line);
        } else {
          add(row(line, columns), rows);
        }
      }
      if (columns.isEmpty()) {
        throw wrongHeader("");
      }
    } catch (IOException | UncheckedIOException e) {
      throw Problem.wrongBody("it is no CSV in UTF-8: " + e.getMessage());
    }
    return rows;
  }

  private static String decode(byte[] document) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<String> columns(CSVRecord line) {
    List<String> columns = line.stream().map(String::strip).toList();
    if (columns.stream().noneMatch(Person.ID::equalsIgnoreCase)
        || columns.stream().distinct().count() != columns.size()) {
      throw wrongHeader(String.join(",", columns));
    }
    return columns;
  }

  private static ProblemException wrongHeader(String header) {
    return Problem.wrongBody(
        "its first line is '"
            + Problem.shortened(header)
            + "'; accepted: names of columns, each once, with id among them, such as"
            + " id,gender,birth_date");
  }

  private static Row row(CSVRecord line, List<String> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), i < line.size() ? line.get(i).strip() : "");
    }
    return line.size() == columns.size()
        ? new Row(values, null)
        : new Row(
            values,
            Problem.wrongParameter(
                    ROWS, line.size() + " values", columns.size() + ", as many as columns")
                .problem());
  }

  private static void add(Row row, List<Row> rows) {
    if (rows.size() == MOST) {
      throw Problem.wrongParameter(ROWS, "more than " + MOST, "up to " + MOST + " rows");
    }
    rows.add(row);
  }
}
