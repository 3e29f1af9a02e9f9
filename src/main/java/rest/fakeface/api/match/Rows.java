package rest.fakeface.api.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/**
 * The table that a reader builds from a body of any format, cell by cell and row by row, within the
 * limits of all formats.
 */
public final class Rows {

  /** The maximum number of rows of a table. */
  static final int MOST = 10_000;

  /** The maximum number of characters of a cell. */
  static final int MOST_OF_CELL = 10_000;

  /** The name of the rows, in JSON and in problems. */
  static final String NAME = "rows";

  private final Dialect dialect;
  private final Columns columns = new Columns();
  private final List<Row> rows = new ArrayList<>();

  // The current row.
  private final StringBuilder texts = new StringBuilder();
  private final short[] places = new short[Columns.MOST_WITH_RESULTS];
  private final int[] ends = new int[Columns.MOST_WITH_RESULTS];
  private final BitSet filled = new BitSet(Columns.MOST_WITH_RESULTS);
  private int cells;

  /**
   * A table without rows.
   *
   * @param dialect the dialect of the table as a CSV
   */
  Rows(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The dialect of the table as a CSV. */
  Dialect dialect() {
    return dialect;
  }

  /** The columns of all rows. */
  Columns columns() {
    return columns;
  }

  /** The rows in order. */
  List<Row> all() {
    return Collections.unmodifiableList(rows);
  }

  /** Whether the current row has a cell of a column. */
  boolean hasCell(int place) {
    return filled.get(place);
  }

  /** Adds a cell to the current row, which must not have a cell of its column yet. */
  void addCell(int place, CharSequence text) {
    filled.set(place);
    if (text.isEmpty()) {
      return;
    }
    texts.append(text);
    places[cells] = (short) place;
    ends[cells] = texts.length();
    cells++;
  }

  /**
   * Ends the current row.
   *
   * @param error why it cannot be read; null if it can
   * @throws ProblemException if there are too many rows
   */
  void endRow(@Nullable Problem error) {
    if (rows.size() == MOST) {
      throw Problem.wrongParameter(NAME, "more than " + MOST, "up to " + MOST + " rows");
    }
    rows.add(
        new Row(
            columns,
            texts.toString(),
            Arrays.copyOf(places, cells),
            Arrays.copyOf(ends, cells),
            error));
    texts.setLength(0);
    filled.clear();
    cells = 0;
  }
}
