package rest.fakeface.harvest.sets;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dialect of a CSV, detected from its first line: the separator that yields a column for the
 * file, and among several the one that yields the most columns.
 *
 * @param separator the separator of values
 * @param columns the names of the columns in lower case
 * @param lines the number of lines before the first row
 */
record CsvForm(char separator, List<String> columns, int lines) {

  /** A line before all others by which Excel declares the separator. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?");

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /**
   * Detects the dialect of a table.
   *
   * @throws IOException if it cannot be read
   */
  static CsvForm of(TableFile table) throws IOException {
    try (RowReader rows = new RowReader(table.open());
        BufferedReader lines = new BufferedReader(rows)) {
      String header = String.valueOf(lines.readLine());
      Matcher said = SEPARATOR_LINE.matcher(header);
      if (said.matches()) {
        return new CsvForm(
            said.group(1).charAt(0),
            columns(String.valueOf(lines.readLine()), said.group(1).charAt(0)),
            2);
      }
      return SEPARATORS.stream()
          .map(separator -> new CsvForm(separator, columns(header, separator), 1))
          .max((one, two) -> Integer.compare(one.rank(), two.rank()))
          .orElseThrow();
    }
  }

  /** Whether there is a column for the file. */
  boolean hasFile() {
    return TableRow.hasFile(columns);
  }

  /** Splits a header; names of columns in sets contain no separators or line ends. */
  private static List<String> columns(String header, char separator) {
    return Arrays.stream(header.split(Pattern.quote(String.valueOf(separator)), -1))
        .map(name -> name.strip().replaceAll("^\"|\"$", "").strip())
        .map(name -> name.toLowerCase(Locale.ROOT).replace(' ', '_'))
        .toList();
  }

  private int rank() {
    return columns.size() + (hasFile() ? 1_000_000 : 0);
  }
}
