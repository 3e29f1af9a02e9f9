package rest.fakeface.api.match;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/**
 * The first line of a CSV, which names the columns. It also determines the dialect: the separator
 * that yields an id column, and among several the one that yields the most columns.
 *
 * @param names the names of the columns
 * @param dialect the dialect of the CSV
 */
record CsvHeader(List<String> names, Dialect dialect) {

  /** A line before all others by which Excel declares the separator. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=.?", Pattern.CASE_INSENSITIVE);

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /**
   * The header of a text.
   *
   * @throws ProblemException if it cannot be read in any dialect
   */
  static CsvHeader of(TableText text) throws IOException {
    CsvHeader best = null;
    ProblemException refusal = null;
    for (char separator : SEPARATORS) {
      try (Reader characters = text.open()) {
        CsvHeader next = read(new CsvCells(new Characters(characters), separator));
        if (best == null || next.rank() > best.rank()) {
          best = next;
        }
      } catch (ProblemException e) {
        refusal = refusal == null ? e : refusal;
      }
    }
    if (best == null) {
      throw refusal == null ? Problem.wrongBody("it has no header") : refusal;
    }
    return best;
  }

  /** The separator in words. */
  static String name(char separator) {
    return switch (separator) {
      case ',' -> "a comma";
      case ';' -> "a semicolon";
      default -> "a tab";
    };
  }

  /** Reads the header; the cells are then at the first line after it. */
  static CsvHeader read(CsvCells cells) throws IOException {
    List<String> names = readLine(cells);
    if (names.size() <= 2 && SEPARATOR_LINE.matcher(names.get(0)).matches()) {
      names = readLine(cells);
    }
    return new CsvHeader(names, new Dialect(cells.separator(), cells.lineEnd()));
  }

  private static List<String> readLine(CsvCells cells) throws IOException {
    List<String> names = new ArrayList<>();
    if (cells.isAtLine()) {
      do {
        String name = Blanks.strip(cells.read()).toString();
        if (names.size() == Columns.MOST_WITH_RESULTS) {
          throw cells.text().wrong(Columns.TOO_MANY);
        }
        names.add(name);
      } while (cells.isAtNextCell());
    }
    return names.isEmpty() ? List.of("") : names;
  }

  private int rank() {
    boolean known = names.stream().anyMatch(name -> PersonColumn.of(name) == PersonColumn.ID);
    return names.size() + (known ? Columns.MOST_WITH_RESULTS : 0);
  }
}
