package rest.fakeface.api.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/**
 * A row of a table as a client sent it. It holds only cells that are not empty, with their texts in
 * one string: a cell takes its characters plus six bytes, and a table takes about as much as its
 * body.
 */
final class Row {

  private final Columns columns;
  private final String texts;
  private final short[] places;
  private final int[] ends;
  private final @Nullable Problem error;

  /**
   * @param columns the columns of the table
   * @param texts the concatenated texts of the cells
   * @param places the place of each cell's column
   * @param ends the end of the text of each cell
   * @param error why the row cannot be read; null if it can
   */
  Row(Columns columns, String texts, short[] places, int[] ends, @Nullable Problem error) {
    this.columns = columns;
    this.texts = texts;
    this.places = places;
    this.ends = ends;
    this.error = error;
  }

  @Nullable Problem error() {
    return error;
  }

  /**
   * The cell of a column, by any of its names; null if it is missing or empty.
   *
   * @throws ProblemException if there are several
   */
  @Nullable Cell cell(PersonColumn column) {
    Cell found = null;
    for (int cell = 0; cell < ends.length; cell++) {
      if (columns.meaning(places[cell]) == column) {
        String name = columns.name(places[cell]);
        if (found != null) {
          String accepted = "either this or " + found.name + ", not both";
          throw Problem.wrongParameter(name, text(cell), accepted);
        }
        found = new Cell(name, text(cell));
      }
    }
    return found;
  }

  /** The text of the first id; null if there is none. */
  @Nullable String id() {
    return first(PersonColumn.ID);
  }

  /** The text of the first cell of a column that is not empty; null if there is none. */
  @Nullable String first(PersonColumn column) {
    for (int cell = 0; cell < ends.length; cell++) {
      if (columns.meaning(places[cell]) == column) {
        return text(cell);
      }
    }
    return null;
  }

  /**
   * A cell.
   *
   * @param name the name of its column as it was sent
   * @param text its text, which is not empty
   */
  record Cell(String name, String text) {}

  /** The texts of all columns of the table in order; empty if the row has none. */
  String[] texts() {
    String[] all = new String[columns.count()];
    Arrays.fill(all, "");
    for (int cell = 0; cell < ends.length; cell++) {
      all[places[cell]] = text(cell);
    }
    return all;
  }

  private String text(int cell) {
    return texts.substring(start(cell), ends[cell]);
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }
}
