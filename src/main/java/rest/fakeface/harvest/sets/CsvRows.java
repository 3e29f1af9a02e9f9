package rest.fakeface.harvest.sets;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;

/** Reads the rows of a CSV one by one, up to the first malformed place. */
final class CsvRows implements Iterator<TableRow>, Closeable {

  private final SetFile file;
  private final List<String> columns;
  private final RowReader text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final SetTally tally;
  private final int before;
  private boolean broken;

  CsvRows(TableFile table, CsvForm form, SetTally tally) throws IOException {
    file = table.file();
    columns = form.columns();
    before = form.lines();
    this.tally = tally;
    BufferedReader whole = table.open();
    for (int line = 0; line < before; line++) {
      whole.readLine();
    }
    text = new RowReader(whole);
    parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(form.separator())
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get()
            .parse(text);
    records = parser.iterator();
  }

  @Override
  public boolean hasNext() {
    if (broken) {
      return false;
    }
    text.beginRow();
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      // The parser would continue after a malformed place.
      broken = true;
      Throwable cause = e.getCause() == null ? e : e.getCause();
      tally.reject(
          ref(parser.getCurrentLineNumber() + before),
          Rejection.MALFORMED_LINE,
          "is not CSV; the rest is not read: " + cause.getMessage());
      return false;
    }
  }

  @Override
  public TableRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CSVRecord row = records.next();
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      values.putIfAbsent(columns.get(i), row.get(i));
    }
    return new TableRow(ref(parser.getCurrentLineNumber() + before), values);
  }

  private SourceRef ref(long line) {
    return new SourceRef(file.ref().place() + ", line " + line, file.ref().version());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
