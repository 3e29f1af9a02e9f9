package rest.fakeface.api.match;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Dialect;

/**
 * The cells of a CSV, read one by one. By hand: of the libraries, Commons CSV and others have a
 * whole line in memory before they can be asked how many cells it has, and FastCSV takes a value
 * whose quotation mark is never closed for a whole one and knows no columns of characters.
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

  /** The characters that the cells are of. */
  Characters text() {
    return text;
  }

  /** What is between the cells of a line. */
  char separator() {
    return separator;
  }

  /** What was at the end of the first line; what RFC 4180 asks for when there was no end yet. */
  String lineEnd() {
    return lineEnd == null ? Dialect.RFC.lineEnd() : lineEnd;
  }

  /** Goes to the next line that is not empty. False when there is none. */
  boolean isAtLine() throws IOException {
    while (text.peek() == '\r' || text.peek() == '\n') {
      text.next();
    }
    return text.peek() != Characters.END;
  }

  /** Ends a cell. False when its line ends, too. */
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

  /** Reads a cell, which is there until the next one is read. */
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
        throw text.unexpected("a quotation mark at the end of the value, as at its beginning");
      }
      append();
    }
    while (text.peek() != separator && (text.skip(' ') || text.skip('\t'))) {
      // Only spaces may come between a value and its end.
    }
    if (!isCellEnd(text.peek())) {
      throw text.unexpected(
          CsvHeader.name(separator)
              + " or the end of the line behind a quotation mark; one within a value is written"
              + " twice");
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
