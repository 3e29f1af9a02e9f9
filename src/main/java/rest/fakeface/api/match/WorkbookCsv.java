package rest.fakeface.api.match;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import rest.fakeface.http.BodyPlace;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.Refusals;

/**
 * Converts an Excel workbook (.xlsx) to the CSV that Excel would save of its first sheet, so that
 * it is read like any other table. Written by hand: the libraries allocate all columns up to the
 * one that a cell names, so a few bytes can request a billion.
 */
final class WorkbookCsv {

  /** The number of workbooks read at once: each may take 80 MB of heap. */
  private static final Semaphore TURNS = new Semaphore(1, true);

  private static final int SECONDS_TO_WAIT = 5;

  private WorkbookCsv() {}

  /**
   * The CSV, in UTF-8.
   *
   * @throws ProblemException if it is not a workbook, or exceeds a limit
   * @throws IOException if the body cannot be read
   */
  static byte[] of(InputStream body) throws IOException {
    byte[] file = body.readAllBytes();
    boolean mine = false;
    try {
      mine = TURNS.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
      if (!mine) {
        throw new ProblemException(Refusals.busy("workbooks"));
      }
      return csv(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Refusals.busy("workbooks"));
    } finally {
      if (mine) {
        TURNS.release();
      }
    }
  }

  private static byte[] csv(byte[] file) {
    try (WorkbookParts parts = new WorkbookParts(file)) {
      Workbook workbook = new Workbook(parts);
      Optional<InputStream> sheet = workbook.openSheet();
      if (sheet.isEmpty()) {
        throw Problem.wrongBody("it is no Excel workbook with a sheet; accepted: .xlsx or CSV");
      }
      Limited csv = new Limited();
      try (InputStream xml = sheet.get();
          CSVPrinter lines =
              new CSVPrinter(
                  new OutputStreamWriter(csv, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
        new SheetRows(workbook, lines).read(xml);
      }
      return csv.toByteArray();
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw Problem.wrongBody("it is not a readable workbook; accepted: an .xlsx of Excel");
    }
  }

  /** The bytes of a table, up to the limit. */
  private static final class Limited extends ByteArrayOutputStream {

    @Override
    public synchronized void write(byte[] bytes, int start, int length) {
      if (count + length > BodyPlace.MOST_TABLE_BYTES) {
        throw Refusals.bodyTooLarge(BodyPlace.MOST_TABLE_BYTES);
      }
      super.write(bytes, start, length);
    }
  }
}
