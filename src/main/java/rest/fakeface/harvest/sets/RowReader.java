package rest.fakeface.harvest.sets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A reader of a table that refuses rows that are too long: an unclosed quotation mark would load
 * the rest of the file into memory as one value.
 */
final class RowReader extends FilterReader {

  /** The maximum number of characters of a row, including read-ahead. */
  private static final int MOST = 1_000_000;

  private int read;

  RowReader(Reader in) {
    super(in);
  }

  /** Begins a row. */
  void beginRow() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return in.read();
  }

  @Override
  public int read(char[] characters, int from, int count) throws IOException {
    int got = in.read(characters, from, count);
    count(Math.max(0, got));
    return got;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > MOST) {
      throw new IOException("a row has more than " + MOST + " characters");
    }
  }
}
