package rest.fakeface.api.match;

import java.io.IOException;
import java.io.Reader;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/** Reads tables as JSON: an array of objects, or an object with this array under {@code rows}. */
public final class JsonRowReader {

  private static final String FORM = "{\"rows\":[{\"id\":\"1\"}, ...]}";

  private final JsonScanner json;
  private final JsonValues values;
  private final Rows rows;
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder value = new StringBuilder();

  private JsonRowReader(JsonScanner json, Rows rows) {
    this.json = json;
    values = new JsonValues(json);
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @throws ProblemException if it is not such a document, or exceeds a limit
   */
  static Rows read(TableText text) throws IOException {
    Rows rows = new Rows(Dialect.RFC);
    try (Reader characters = text.open()) {
      JsonScanner json = new JsonScanner(new Characters(characters));
      new JsonRowReader(json, rows).readDocument();
      json.requireEnd();
    }
    if (rows.columns().count() == 0) {
      rows.columns().add(PersonColumn.ID.toString());
    }
    return rows;
  }

  private void readDocument() throws IOException {
    if (json.peek() == '[') {
      readRows();
    } else if (json.peek() != '{' || !readRowsOfObject()) {
      throw Problem.wrongBody("it has no rows; accepted: " + FORM);
    }
  }

  /** Reads the rows of an object; false if it has none. */
  private boolean readRowsOfObject() throws IOException {
    boolean found = false;
    for (boolean more = json.enter('{'); more; more = json.hasNext('}')) {
      values.readName(name);
      if (!Rows.NAME.contentEquals(name)) {
        values.readValue(value);
      } else if (found || json.peek() != '[') {
        throw json.wrong("'" + Rows.NAME + "' must occur once and be an array: " + FORM);
      } else {
        readRows();
        found = true;
      }
    }
    return found;
  }

  private void readRows() throws IOException {
    for (boolean more = json.enter('['); more; more = json.hasNext(']')) {
      if (json.peek() == '{') {
        readRow();
      } else {
        values.readValue(value);
        String accepted = "objects with " + PersonColumn.ID + " and the known values";
        rows.endRow(Problem.wrongParameter(Rows.NAME, value.toString(), accepted).problem());
      }
    }
  }

  private void readRow() throws IOException {
    for (boolean more = json.enter('{'); more; more = json.hasNext('}')) {
      values.readName(name);
      int place = place(name.toString());
      if (rows.hasCell(place)) {
        throw json.wrong("the key '" + Problem.shortened(name.toString()) + "' occurs twice");
      }
      values.readValue(value);
      rows.addCell(place, Blanks.strip(value));
    }
    rows.endRow(null);
  }

  private int place(String key) {
    Columns columns = rows.columns();
    int place = columns.place(key);
    if (place >= 0) {
      return place;
    }
    if (columns.isFull()) {
      throw json.wrong(
          "found one more key; accepted: up to " + Columns.MOST + " different keys in all rows");
    }
    columns.add(key);
    return columns.count() - 1;
  }
}
