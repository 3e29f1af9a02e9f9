package rest.fakeface.api.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.api.match.TableBody.Kind;
import rest.fakeface.http.BodyPlace;
import rest.fakeface.http.ProblemException;

class TableBodyTest {

  private static final MediaType FORM =
      new MediaType("multipart", "form-data", Map.of("boundary", "b"));

  @ParameterizedTest
  @CsvSource({
    "text/csv, id, false",
    "Text/CSV, [, false",
    "application/csv, id, false",
    "text/tab-separated-values, id, false",
    "application/vnd.ms-excel, id, false",
    "application/json, id, true",
    "application/octet-stream, id, false",
    "application/octet-stream, ' [{}]', true",
    ", '{}', true",
    ", id, false"
  })
  void formIsKnownByTheTypeOrElseTheFirstCharacter(@Nullable String type, String text, boolean json)
      throws IOException {
    TableBody body = Tables.body(text.getBytes(UTF_8), type == null ? null : media(type), null);

    assertThat(body.kind()).isEqualTo(json ? Kind.JSON : Kind.CSV);
    assertThat(body.open()).asString(UTF_8).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "application/x-www-form-urlencoded", "*/*"})
  void otherTypeIsRefusedWithThoseThatAreTaken(String type) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.body(new byte[0], media(type), null))
        .withMessageContaining("'" + type + "'; accepted: " + BodyPlace.TABLE_TYPES)
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(415));
  }

  @Test
  void fileOfAFormIsTheTable() throws IOException {
    TableBody body = Tables.body(form("file", "id\r\n1"), FORM, null);

    assertThat(body.kind()).isEqualTo(Kind.CSV);
    assertThat(body.open()).asString(UTF_8).isEqualTo("id\r\n1");
    assertThat(Tables.body(form("file", "[]"), FORM, null).kind()).isEqualTo(Kind.JSON);
  }

  @Test
  void characterSetOfAFormsFileIsThatOfItsPart() throws IOException {
    String head = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Type: text/csv";
    byte[] form = (head + "; charset=\"IBM850\"\r\n\r\nid\r\n--b--\r\n").getBytes(UTF_8);

    assertThat(Tables.body(form, FORM, null).charset()).isEqualTo(Charset.forName("IBM850"));
    assertThat(Tables.body(form("file", "id"), FORM, null).charset()).isNull();
  }

  @Test
  void formWithoutAFileOrItsEndIsRefused() {
    byte[] whole = form("file", "id\r\n1");

    assertRefused(form("table", "id"), FORM, null, "The parameter file is ''");
    assertRefused(Arrays.copyOf(whole, whole.length - 9), FORM, null, "truncated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZip"})
  void gzipIsRead(String coding) throws IOException {
    TableBody body = Tables.body(gzip("id\n1\n"), Tables.CSV, coding);

    assertThat(body.open()).asString(UTF_8).isEqualTo("id\n1\n");
    assertThat(body.open()).asString(UTF_8).isEqualTo("id\n1\n");
  }

  @Test
  void gzipIsBoundedByWhatItHolds() throws IOException {
    byte[] bomb = gzip("id" + "\n".repeat(BodyPlace.MOST_TABLE_BYTES));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> CsvReader.read(TableText.of(Tables.body(bomb, Tables.CSV, "gzip"))))
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(413));
  }

  @Test
  void brokenGzipAndOtherCodingsAreRefused() throws IOException {
    byte[] whole = gzip("id\n1\n");

    assertRefused("id\n1\n".getBytes(UTF_8), Tables.CSV, "gzip", "it is not gzip");
    assertRefused(Arrays.copyOf(whole, 15), Tables.CSV, "gzip", "it is not gzip");
    assertRefused(whole, Tables.CSV, "br", "Content-Encoding is 'br'; accepted: gzip");
  }

  private static MediaType media(String type) {
    int slash = type.indexOf('/');
    return new MediaType(type.substring(0, slash), type.substring(slash + 1));
  }

  private static byte[] form(String name, String content) {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"p.csv\"";
    return (head + "\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--b--\r\n")
        .getBytes(UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private static void assertRefused(
      byte[] bytes, MediaType type, @Nullable String coding, String why) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.body(bytes, type, coding).open().readAllBytes())
        .withMessageContaining(why);
  }
}
