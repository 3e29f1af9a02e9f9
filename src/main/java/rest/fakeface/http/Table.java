package rest.fakeface.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The forms of answers that have many rows, and how they are written row by row. */
public final class Table {

  public static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  public static final MediaType CSV = new MediaType("text", "csv");

  /** CSV with its encoding and the mark of a header that RFC 4180 asks for. */
  private static final String CSV_SENT = "text/csv;charset=UTF-8;header=present";

  /** The query parameter that asks for a byte order mark. */
  public static final String BOM = "bom";

  private Table() {}

  /** Something that is written as text. */
  @FunctionalInterface
  public interface Writing {
    void to(Writer text) throws IOException;
  }

  /** Something that is written as lines of values. */
  @FunctionalInterface
  public interface Printing {
    void to(CSVPrinter lines) throws IOException;
  }

  /** Whether a client prefers CSV; who accepts neither form or any gets the usual one. */
  public static boolean isCsv(HttpHeaders headers, MediaType usual) {
    boolean usuallyCsv = usual.equals(CSV);
    MediaType other = usuallyCsv ? JSON : CSV;
    return usuallyCsv != Accepted.of(headers).prefers(other, usual);
  }

  /** The type of an answer in one of the two forms. */
  public static String type(boolean csv) {
    return csv ? CSV_SENT : MediaType.APPLICATION_JSON;
  }

  /** Writes JSON while it is made, so that none of it waits for all of it. */
  public static StreamingOutput json(Writing writing) {
    return out -> {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writing.to(text);
      text.flush();
    };
  }

  /** Writes CSV (RFC 4180) while it is made. */
  public static StreamingOutput csv(List<String> columns, Printing printing) {
    return csv(columns, Dialect.RFC, false, printing);
  }

  /**
   * Writes CSV while it is made.
   *
   * @param marked whether it begins with a byte order mark, by which Excel knows UTF-8
   */
  public static StreamingOutput csv(
      List<String> columns, Dialect dialect, boolean marked, Printing printing) {
    return json(
        text -> {
          CSVPrinter lines = printer(text, columns, dialect, marked);
          printing.to(lines);
          lines.flush();
        });
  }

  /** Begins a CSV. */
  public static CSVPrinter printer(
      Writer text, List<String> columns, Dialect dialect, boolean marked) throws IOException {
    if (marked) {
      text.write('\uFEFF');
    }
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(dialect.separator())
            .setRecordSeparator(dialect.lineEnd())
            .get();
    CSVPrinter lines = new CSVPrinter(text, format);
    lines.printRecord(columns);
    return lines;
  }
}
