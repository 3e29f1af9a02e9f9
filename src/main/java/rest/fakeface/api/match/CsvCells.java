package rest.fakeface.api.match;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Dialect;

/**
 * Reads the cells of a CSV one by one. Written by hand: Commons CSV and other libraries hold a
 * whole line in memory before they report its number of cells, and FastCSV accepts a value whose
 * quotation mark is never closed and does not report the column of a character.
 */
final class CsvCells {

  private final Characters text;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private @Nullable String lineEnd;

  CsvCells(Characters text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The characters of the cells. */
  Characters text() {
    return text;
  }

  /** The separator of the cells. */
  char separator() {
    return separator;
  }

  /** The ending of the first line; that of RFC 4180 if no line has ended yet. */
  String lineEnd() {
    return lineEnd == null ? Dialect.RFC.lineEnd() : lineEnd;
  }

  /** Moves to the next line that is not empty; false if there is none. */
  boolean isAtLine() throws IOException {
    while (text.peek() == '\r' || text.peek() == '\n') {
      text.next();
    }
    return text.peek() != Characters.END;
  }

  /** Ends a cell; false if its line ends, too. */
  boolean isAtNextCell() throws IOException {
    if (text.skip(separator)) {
      return true;
    }
    String end = text.skip('\r') ? "\r" : "";
    end += text.skip('\n') ? "\n" : "";
    if (lineEnd == null && !end.isEmpty()) {
      lineEnd = end;
    }
    return false;
  }

  /** Reads a cell, which is valid until the next one is read. */
  CharSequence read() throws IOException {
    cell.setLength(0);
    if (text.skip('"')) {
      readQuoted();
    } else {
      while (!isCellEnd(text.peek())) {
        append();
      }
    }
    return cell;
  }

  private void readQuoted() throws IOException {
    while (!text.skip('"') || text.peek() == '"') {
      if (text.peek() == Characters.END) {
        throw text.unexpected("a closing quotation mark at the end of the value");
      }
      append();
    }
    while (text.peek() != separator && (text.skip(' ') || text.skip('\t'))) {
      // Only spaces may come between a value and its end.
    }
    if (!isCellEnd(text.peek())) {
      throw text.unexpected(
          CsvHeader.name(separator)
              + " or the end of the line after a closing quotation mark; double a quotation mark"
              + " inside a value");
    }
  }

  private void append() throws IOException {
    if (cell.length() == Rows.MOST_OF_CELL) {
      throw text.wrong(
          "found a longer value; accepted: up to " + Rows.MOST_OF_CELL + " characters");
    }
    cell.append((char) text.next());
  }

  private boolean isCellEnd(int character) {
    return character == separator
        || character == '\n'
        || character == '\r'
        || character == Characters.END;
  }
}
