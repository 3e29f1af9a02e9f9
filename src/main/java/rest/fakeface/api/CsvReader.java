package rest.fakeface.api;

import java.io.IOException;
import java.util.Locale;

/**
 * The reader of tables as CSV (RFC 4180, UTF-8) whose first line names the columns. By hand,
 * because a library has a whole line in memory before it can be asked how many cells it has.
 */
final class CsvReader {

  private static final String CELL_END = "a comma or the end of the line";

  private final Characters text;
  private final Rows rows;
  private final StringBuilder cell = new StringBuilder();

  private CsvReader(Characters text, Rows rows) {
    this.text = text;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @throws ProblemException when it is no such document or exceeds a limit
   */
  static Rows read(Characters text) throws IOException {
    Rows rows = new Rows();
    CsvReader reader = new CsvReader(text, rows);
    reader.readHeader();
    while (reader.isAtLine()) {
      reader.readLine();
    }
    return rows;
  }

  /** Goes to the next line that is not empty. False when there is none. */
  private boolean isAtLine() throws IOException {
    while (text.peek() == '\r' || text.peek() == '\n') {
      text.next();
    }
    return text.peek() != Characters.END;
  }

  private void readHeader() throws IOException {
    Columns columns = rows.columns();
    boolean known = false;
    if (isAtLine()) {
      do {
        readCell();
        String name = cell.toString();
        known |= name.toLowerCase(Locale.ROOT).equals(Person.ID);
        if (columns.isFull()) {
          throw text.wrong("found one more column; accepted: up to " + Columns.MOST);
        }
        if (!columns.add(name)) {
          throw wrongHeader("the column '" + Problem.shortened(name) + "' is there twice");
        }
      } while (isAtNextCell());
    }
    if (!known) {
      String names = String.join(",", columns.names());
      throw wrongHeader("its first line is '" + Problem.shortened(names) + "'");
    }
  }

  private static ProblemException wrongHeader(String found) {
    return Problem.wrongBody(
        found
            + "; accepted: names of columns, separated by commas, each once, with id among them,"
            + " such as id,gender,birth_date");
  }

  private void readLine() throws IOException {
    int line = text.line();
    int most = rows.columns().count();
    int cells = 0;
    do {
      readCell();
      if (cells < most) {
        rows.addCell(cells, cell);
      }
      cells++;
    } while (isAtNextCell());
    rows.endRow(cells == most ? null : wrongLine(line, cells, most));
  }

  private static Problem wrongLine(int line, int cells, int most) {
    return Problem.wrongParameter(
            Rows.NAME, cells + " values in line " + line, most + ", as many as columns")
        .problem();
  }

  /** Ends a cell. False when its line ends, too. */
  private boolean isAtNextCell() throws IOException {
    if (text.skip(',')) {
      return true;
    }
    if (text.peek() != Characters.END && !text.skip('\n')) {
      text.next();
      text.skip('\n');
    }
    return false;
  }

  /** Reads a cell without the spaces around it. */
  private void readCell() throws IOException {
    cell.setLength(0);
    if (text.skip('"')) {
      readQuoted();
    } else {
      while (!isCellEnd(text.peek())) {
        append();
      }
    }
    strip();
  }

  private void strip() {
    int end = cell.length();
    while (end > 0 && Character.isWhitespace(cell.charAt(end - 1))) {
      end--;
    }
    cell.setLength(end);
    int start = 0;
    while (start < end && Character.isWhitespace(cell.charAt(start))) {
      start++;
    }
    cell.delete(0, start);
  }

  private void readQuoted() throws IOException {
    while (!text.skip('"') || text.peek() == '"') {
      if (text.peek() == Characters.END) {
        throw text.unexpected("a quotation mark at the end of the value, as at its beginning");
      }
      append();
    }
    while (text.skip(' ') || text.skip('\t')) {
      // Only spaces may come between a value and its end.
    }
    if (!isCellEnd(text.peek())) {
      throw text.unexpected(
          CELL_END + " behind a quotation mark; one within a value is written twice");
    }
  }

  private void append() throws IOException {
    if (cell.length() == Rows.MOST_OF_CELL) {
      throw text.wrong(
          "found a longer value; accepted: up to " + Rows.MOST_OF_CELL + " characters");
    }
    cell.append((char) text.next());
  }

  private static boolean isCellEnd(int character) {
    return character == ','
        || character == '\n'
        || character == '\r'
        || character == Characters.END;
  }
}
