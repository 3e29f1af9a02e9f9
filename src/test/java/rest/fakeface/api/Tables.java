package rest.fakeface.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tables that tests have read, and what is in them. */
final class Tables {

  private Tables() {}

  /** The table of a JSON document, which may be written with single quotation marks. */
  static Rows json(String text) throws IOException {
    return JsonRowReader.read(characters(text.replace('\'', '"')));
  }

  static Rows csv(String text) throws IOException {
    return CsvReader.read(characters(text));
  }

  static Characters characters(String text) throws IOException {
    return new Characters(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The texts of all rows, by column. */
  static List<List<String>> texts(Rows rows) {
    return rows.all().stream().map(row -> Arrays.asList(row.texts())).toList();
  }
}
