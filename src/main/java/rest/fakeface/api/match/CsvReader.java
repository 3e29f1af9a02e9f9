package rest.fakeface.api.match;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/** Reads tables as CSV, whose first line names the columns. */
public final class CsvReader {

  private final CsvCells cells;
  private final Rows rows;

  private CsvReader(CsvCells cells, Rows rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @throws ProblemException if it is not such a document, or exceeds a limit
   */
  static Rows read(TableText text) throws IOException {
    Dialect dialect = CsvHeader.of(text).dialect();
    try (Reader characters = text.open()) {
      CsvCells cells = new CsvCells(new Characters(characters), dialect.separator());
      Rows rows = new Rows(dialect);
      CsvHeader.read(cells).names().forEach(rows.columns()::add);
      check(rows.columns(), String.valueOf(dialect.separator()));
      CsvReader reader = new CsvReader(cells, rows);
      while (cells.isAtLine()) {
        reader.readLine();
      }
      return rows;
    }
  }

  /** Refuses duplicate columns, too many columns, or columns without an id. */
  private static void check(Columns columns, String separator) {
    int[] sent = columns.sent();
    if (sent.length > Columns.MOST) {
      throw Problem.wrongBody(Columns.TOO_MANY);
    }
    Map<Object, String> found = new HashMap<>();
    for (int place : sent) {
      String name = columns.name(place);
      PersonColumn meaning = columns.meaning(place);
      String other = name.isEmpty() ? null : found.put(meaning == null ? name : meaning, name);
      if (other != null) {
        throw wrongHeader(twice(name, other));
      }
    }
    if (!found.containsKey(PersonColumn.ID)) {
      String names = String.join(separator, columns.names());
      throw wrongHeader("its first line is '" + Problem.shortened(names) + "'");
    }
  }

  private static String twice(String name, String other) {
    String again = "the column '" + Problem.shortened(name) + "' occurs twice";
    return name.equals(other) ? again : again + ", once as '" + other + "'";
  }

  private static ProblemException wrongHeader(String found) {
    return Problem.wrongBody(
        found
            + "; accepted: unique names of columns, separated by commas, semicolons or tabs,"
            + " including id, such as id,gender,birth_date");
  }

  /** Reads a line, and skips it if it has no value: Excel writes such lines. */
  private void readLine() throws IOException {
    int line = cells.text().line();
    int most = rows.columns().count();
    int count = 0;
    int filled = 0;
    do {
      CharSequence cell = Blanks.strip(cells.read());
      if (count < most) {
        rows.addCell(count, cell);
      }
      count++;
      filled = cell.isEmpty() ? filled : count;
    } while (cells.isAtNextCell());
    if (filled > 0) {
      boolean whole = filled <= most && isComplete(count);
      rows.endRow(whole ? null : wrongLine(line, count, most));
    }
  }

  /** Whether a line lacks only values of columns without a name, which Excel omits. */
  private boolean isComplete(int count) {
    Columns columns = rows.columns();
    for (int place = count; place < columns.count(); place++) {
      if (!columns.name(place).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Problem wrongLine(int line, int cells, int most) {
    return Problem.wrongParameter(
            Rows.NAME, cells + " values in line " + line, most + ", the number of columns")
        .problem();
  }
}
