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

/** Answers with many rows, which are written row by row as JSON or CSV. */
public final class Table {

  public static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  public static final MediaType CSV = new MediaType("text", "csv");

  /** The media type of CSV, with the charset and the header parameter of RFC 4180. */
  private static final String CSV_SENT = "text/csv;charset=UTF-8;header=present";

  /** The query parameter that requests a byte order mark. */
  public static final String BOM = "bom";

  private Table() {}

  /** Writes itself as text. */
  @FunctionalInterface
  public interface Writing {
    void to(Writer text) throws IOException;
  }

  /** Writes itself as lines of values. */
  @FunctionalInterface
  public interface Printing {
    void to(CSVPrinter lines) throws IOException;
  }

  /** Whether a client prefers CSV; clients that accept neither or any format get the default. */
  public static boolean isCsv(HttpHeaders headers, MediaType usual) {
    boolean usuallyCsv = usual.equals(CSV);
    MediaType other = usuallyCsv ? JSON : CSV;
    return usuallyCsv != Accepted.of(headers).prefers(other, usual);
  }

  /** The media type of an answer in one of the two formats. */
  public static String type(boolean csv) {
    return csv ? CSV_SENT : MediaType.APPLICATION_JSON;
  }

  /** Writes JSON as a stream, without holding the whole text. */
  public static StreamingOutput json(Writing writing) {
    return out -> {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writing.to(text);
      text.flush();
    };
  }

  /** Writes CSV (RFC 4180) as a stream. */
  public static StreamingOutput csv(List<String> columns, Printing printing) {
    return csv(columns, Dialect.RFC, false, printing);
  }

  /**
   * Writes CSV as a stream.
   *
   * @param marked whether it starts with a byte order mark, so that Excel recognises UTF-8
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
