package rest.fakeface.harvest.sets;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;

/**
 * Images with a table that has a row for each: a CSV of any name, or Hugging Face's {@code
 * metadata.csv} or {@code metadata.jsonl}. Images that the table does not name are not faces of the
 * set.
 */
final class TableLayout implements SetLayout {

  private final boolean imageFolder;

  /**
   * A layout with tables.
   *
   * @param imageFolder whether the tables have the names of Hugging Face
   */
  TableLayout(boolean imageFolder) {
    this.imageFolder = imageFolder;
  }

  @Override
  public boolean recognises(SetListing listing) {
    return listing.tables().stream().anyMatch(this::isTable);
  }

  private boolean isTable(SetFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (imageFolder) {
      return name.equals("metadata.csv") || name.equals("metadata.jsonl");
    }
    try {
      return !name.endsWith(".jsonl") && CsvForm.of(new TableFile(file)).hasFile();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Stream<Candidate> candidates(OpenSet set) {
    set.tally().expect(set.listing().images());
    Iterator<Supplier<Stream<Candidate>>> tables =
        set.listing().tables().stream()
            .filter(this::isTable)
            .<Supplier<Stream<Candidate>>>map(table -> () -> candidates(table, set))
            .iterator();
    return ChainedStreams.of(tables);
  }

  private static Stream<Candidate> candidates(SetFile table, OpenSet set) {
    ImageFinder finder = new ImageFinder(set.container(), set.listing(), table.folder());
    try {
      return rows(new TableFile(table), set.tally())
          .filter(set.filter()::accepts)
          .flatMap(row -> candidate(row, finder, set));
    } catch (IOException e) {
      set.tally().reject(table.ref(), Rejection.UNREADABLE, e.toString());
      return Stream.empty();
    }
  }

  private static Stream<TableRow> rows(TableFile table, SetTally tally) throws IOException {
    if (table.isJsonLines()) {
      JsonRows rows = new JsonRows(table, tally);
      return stream(rows, rows);
    }
    CsvRows rows = new CsvRows(table, CsvForm.of(table), tally);
    return stream(rows, rows);
  }

  private static Stream<TableRow> stream(Iterator<TableRow> rows, Closeable file) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .onClose(
            () -> {
              try {
                file.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static Stream<Candidate> candidate(TableRow row, ImageFinder finder, OpenSet set) {
    if (row.isEmpty()) {
      return Stream.empty();
    }
    String name = row.file();
    if (name.isEmpty()) {
      set.tally().reject(row.ref(), Rejection.MALFORMED_LINE, "does not name an image file");
      return Stream.empty();
    }
    SetFile file = finder.find(name).orElse(null);
    if (file == null) {
      set.tally().reject(row.ref(), Rejection.NO_IMAGE, "its image is missing: " + name);
      return Stream.empty();
    }
    if (!file.isImage()) {
      set.rejectOther(file);
      return Stream.empty();
    }
    return set.offer(file, row.source(set.source()), row::stated);
  }
}
