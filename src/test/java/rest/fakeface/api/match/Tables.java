package rest.fakeface.api.match;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables read by tests, and their contents. */
public final class Tables {

  public static final MediaType CSV = new MediaType("text", "csv");

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

  private Tables() {}

  /** Reads the table of a JSON document, in which single quotes may be used. */
  public static Rows json(String text) throws IOException {
    return JsonRowReader.read(text(text.replace('\'', '"'), JSON));
  }

  public static Rows csv(String text) throws IOException {
    return CsvReader.read(text(text, CSV));
  }

  private static TableText text(String text, MediaType type) throws IOException {
    return TableText.of(body(text.getBytes(StandardCharsets.UTF_8), type, null));
  }

  /** The table in the body of a request. */
  public static TableBody body(byte[] bytes, @Nullable MediaType type, @Nullable String coding)
      throws IOException {
    return TableBody.of(() -> new ByteArrayInputStream(bytes), type, coding);
  }

  /** The texts of all rows, by column. */
  public static List<List<String>> texts(Rows rows) {
    return rows.all().stream().map(row -> Arrays.asList(row.texts())).toList();
  }
}
