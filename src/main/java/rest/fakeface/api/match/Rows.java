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
 * The table that a reader of some format makes of a body: cell by cell, row by row, within the
 * limits that hold for every format.
 */
public final class Rows {

  /** The most rows that a table may have. */
  static final int MOST = 10_000;

  /** The most characters of a cell. */
  static final int MOST_OF_CELL = 10_000;

  /** The name of the rows, in JSON and in problems. */
  static final String NAME = "rows";

  private final Dialect dialect;
  private final Columns columns = new Columns();
  private final List<Row> rows = new ArrayList<>();

  // The row that is being read.
  private final StringBuilder texts = new StringBuilder();
  private final short[] places = new short[Columns.MOST_WITH_RESULTS];
  private final int[] ends = new int[Columns.MOST_WITH_RESULTS];
  private final BitSet filled = new BitSet(Columns.MOST_WITH_RESULTS);
  private int cells;

  /**
   * A table without rows.
   *
   * @param dialect how a CSV of it is written
   */
  Rows(Dialect dialect) {
    this.dialect = dialect;
  }

  /** How a CSV of it is written. */
  Dialect dialect() {
    return dialect;
  }

  /** The columns of all rows. */
  Columns columns() {
    return columns;
  }

  /** The rows in their order. */
  List<Row> all() {
    return Collections.unmodifiableList(rows);
  }

  /** Whether the row that is being read has a cell of a column. */
  boolean hasCell(int place) {
    return filled.get(place);
  }

  /** Adds a cell to the row that is being read, which has none of its column. */
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
   * Ends the row that is being read.
   *
   * @param error why it cannot be read; null when it can
   * @throws ProblemException when there are too many rows
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
