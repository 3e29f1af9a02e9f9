package rest.fakeface.api.match;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.BodyPlace;
import rest.fakeface.http.BodyType;
import rest.fakeface.http.ProblemException;

/** The bytes of a table as a client sent them, which can be read more than once. */
public final class TableBody {

  private static final Set<String> CSV =
      Set.of(
          "text/csv",
          "application/csv",
          "text/tab-separated-values",
          // the type of a CSV for browsers on Windows
          "application/vnd.ms-excel");

  private static final String FORM = "multipart/form-data";
  private static final String UNKNOWN = "application/octet-stream";
  private static final String JSON = "application/json";

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The first bytes of a ZIP, the container of a workbook. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The number of bytes that are examined to detect the format of a body. */
  private static final int SAMPLE = 100;

  private final Opening opening;
  private final Kind kind;
  private final @Nullable Charset charset;

  private TableBody(Opening opening, Kind kind, @Nullable Charset charset) {
    this.opening = opening;
    this.kind = kind;
    this.charset = charset;
  }

  /** The format of a table. */
  enum Kind {
    JSON,
    CSV,
    /** An Excel workbook, which is read like the CSV that Excel would save. */
    WORKBOOK
  }

  /** Opens the bytes at the beginning. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * The table of a request.
   *
   * @param type the media type of the body; null if it is missing
   * @param coding the Content-Encoding of the body; null for none
   * @throws ProblemException if one of them is not supported, or there is no table
   */
  static TableBody of(Opening body, @Nullable MediaType type, @Nullable String coding)
      throws IOException {
    Map<String, String> parameters = type == null ? Map.of() : type.getParameters();
    String name =
        type == null
            ? UNKNOWN
            : (type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT);
    Opening plain = TableBytes.plain(body, coding);
    @Nullable Charset charset = charset(parameters);
    if (name.equals(JSON) && isOfJson(charset)) {
      return new TableBody(plain, Kind.JSON, charset);
    }
    if (CSV.contains(name) && !isWorkbook(plain)) {
      return new TableBody(plain, Kind.CSV, charset);
    }
    if (name.equals(UNKNOWN) || name.equals(WORKBOOK) || CSV.contains(name)) {
      return sampled(plain, charset);
    }
    if (name.equals(FORM)) {
      String boundary = FORM + ";boundary=\"" + value(parameters, "boundary") + '"';
      return sampled(
          () -> TableBytes.form(plain.open(), boundary), TableBytes.charset(plain, boundary));
    }
    String came = name + (charset == null ? "" : ";charset=" + charset);
    throw BodyType.refusal(came, BodyPlace.TABLE_TYPES + "; JSON in UTF-8");
  }

  /** The bytes from the first one on. */
  InputStream open() throws IOException {
    return opening.open();
  }

  /** The format; the bytes of a workbook are those of its CSV. */
  Kind kind() {
    return kind;
  }

  /** The declared character set; null if it is missing. */
  @Nullable Charset charset() {
    return charset;
  }

  private static @Nullable Charset charset(Map<String, String> parameters) {
    String name = value(parameters, MediaType.CHARSET_PARAMETER);
    return name.isEmpty() ? null : Charset.forName(name);
  }

  /** The value of a parameter, which servers return with or without its quotation marks. */
  private static String value(Map<String, String> parameters, String name) {
    return parameters.getOrDefault(name, "").replace("\"", "");
  }

  private static boolean isOfJson(@Nullable Charset charset) {
    return charset == null || Set.of("UTF-8", "US-ASCII").contains(charset.name());
  }

  /** Detects the format of a body without a specific type by its first characters. */
  private static TableBody sampled(Opening body, @Nullable Charset charset) throws IOException {
    if (isWorkbook(body)) {
      try (InputStream bytes = body.open()) {
        byte[] csv = WorkbookCsv.of(bytes);
        return new TableBody(
            () -> new ByteArrayInputStream(csv), Kind.WORKBOOK, StandardCharsets.UTF_8);
      }
    }
    try (InputStream bytes = body.open()) {
      // Skips spaces and a byte order mark before the first character.
      String sample = new String(bytes.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1);
      String text = sample.replaceFirst("^[^!-~]+", "");
      boolean json = text.startsWith("[") || text.startsWith("{");
      return new TableBody(body, json ? Kind.JSON : Kind.CSV, charset);
    }
  }

  private static boolean isWorkbook(Opening body) throws IOException {
    try (InputStream bytes = body.open()) {
      return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
    }
  }
}
