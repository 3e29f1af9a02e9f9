package rest.fakeface.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** Tables from spreadsheets, databases and browsers. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class TableIT {

  private static final String MATCH = "/faces/match";
  private static final String RESULTS =
      "face_filename,face_url,face_gender,face_age,age_difference,reused,error";

  private final Http http;

  TableIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @Test
  void tableOfGermanExcelComesBackInItsDialect() {
    String table = "\uFEFFid;Name;Geschlecht;sex;DOB;;\r\n1;Jürgen;x;M;24.08.1985;;\r\n;;;;;;\r\n";

    HttpResponse<byte[]> answer = post(table.getBytes(UTF_8), "text/csv");

    assertThat(Http.text(answer))
        .startsWith(
            "id;Name;Geschlecht;sex;DOB;;;" + RESULTS.replace(',', ';') + "\r\n1;Jürgen;x;M;")
        .contains(";;;male_")
        .hasLineCount(2);
    assertThat(Http.header(answer, "Fakeface-Errors")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
  void charactersAreThoseThatWereWritten(String charset) {
    byte[] table = "id\tname\n1\tJürgen\n".getBytes(Charset.forName(charset));

    assertThat(Http.text(post(table, "text/csv"))).contains("\n1\tJürgen\t").doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/vnd.ms-excel", "application/octet-stream"})
  void tableMayBeSentAsWhatBrowsersTakeItFor(String type) {
    assertThat(Http.text(post("id\n1\n".getBytes(UTF_8), type))).startsWith("id,face_filename");
    assertThat(http.post(MATCH, type, "id\n").statusCode()).isEqualTo(200);
  }

  @Test
  void agesAreNumbersInAWorkbookOfFaces() throws IOException {
    byte[] workbook = http.get("/faces?count=3&details=true&format=xlsx").body();

    assertThat(entry(workbook, "xl/worksheets/sheet1.xml"))
        .containsPattern("<c r=\"C2\"[^>]*><v>[0-9]+</v>")
        .containsPattern("<c r=\"M2\" t=\"b\"><v>[01]</v>")
        .containsPattern("<c r=\"A2\" t=\"inlineStr\">");
  }

  private static String entry(byte[] archive, String name) throws IOException {
    // Read by the archive's directory, like spreadsheets do.
    try (ZipFile zip = ZipFile.builder().setByteArray(archive).get();
        InputStream entry = zip.getInputStream(zip.getEntry(name))) {
      return new String(entry.readAllBytes(), UTF_8);
    }
  }

  @Test
  void tableMayBeTheFileOfAForm() {
    String form =
        """
        --b
        Content-Disposition: form-data; name="note"

        x
        --b
        Content-Disposition: form-data; name="file"; filename="leute.csv"
        Content-Type: text/csv

        id;name
        1;Ä

        --b--
        """
            .replace("\n", "\r\n");
    String type = "multipart/form-data; boundary=b";

    assertThat(Http.text(post(form.getBytes(UTF_8), type))).startsWith("id;name;face_filename");
    assertRefused(http.post(MATCH, type, form.replace("\"file\"", "\"f\"")), "parameter file");
    assertRefused(http.post(MATCH, type, form.replace("--b--", "")), "truncated");
  }

  @Test
  void gzipIsReadWithinTheLimit() throws IOException {
    byte[] bomb = gzip("id\n" + "\n".repeat(10_000_000));
    String[] coding = {"Content-Encoding", "gzip"};

    assertThat(Http.text(http.post(MATCH, "text/csv", gzip("id\n1\n"), coding))).contains("\n1,");
    assertThat(http.post(MATCH, "text/csv", bomb, coding).statusCode()).isEqualTo(413);
    assertRefused(http.post(MATCH, "text/csv", "id\n1\n", coding), "it is not gzip");
    assertThat(http.post(MATCH, "text/csv", "id", "Content-Encoding", "br").statusCode())
        .isEqualTo(415);
  }

  @Test
  void answerThatIsSentAgainReplacesItsResultsAndKeepsTheClientsColumns() {
    String sent = "id,error,gender\r\n1,mine,female\r\n2,,x\r\n";

    String first = Http.text(post(sent.getBytes(UTF_8), "text/csv"));
    HttpResponse<byte[]> second = post(first.getBytes(UTF_8), "text/csv");

    assertThat(Http.text(second)).isEqualTo(first).startsWith("id,error,gender," + RESULTS);
    assertThat(Http.header(second, "Fakeface-Errors")).isEqualTo("1");
  }

  @Test
  void dateThatMayBeTwoNeedsItsOrder() {
    String table = "id,dob\n1,03/04/1985\n2,08/24/1985\n";

    List<String> open = Http.text(post(table.getBytes(UTF_8), "text/csv")).lines().toList();
    String said = Http.text(http.post(MATCH + "?dates=mdy", "text/csv", table));

    assertThat(open.get(1)).contains("dates=mdy or dates=dmy");
    assertThat(open.get(2)).contains("male_");
    assertThat(said).doesNotContain("accepted");
    assertRefused(http.post(MATCH + "?dates=ymd", "text/csv", table), "mdy or dmy");
  }

  @Test
  void differenceOfAgeIsBounded() {
    String table = "id,gender,age\n1,female,90\n2,female,41.0\n";

    HttpResponse<byte[]> near = http.post(MATCH + "?max_age_difference=5", "text/csv", table);

    assertThat(Http.header(near, "Fakeface-Errors")).isEqualTo("1");
    assertThat(Http.text(near).lines().toList().get(1))
        .contains("No face matches female, 85 to 95 years");
    assertThat(http.post(MATCH + "?max_age_difference=99999999999999", "text/csv", table))
        .returns(200, HttpResponse::statusCode);
    assertRefused(http.post(MATCH + "?max_age_difference=x", "text/csv", table), "whole number");
  }

  @Test
  void byteOrderMarkComesWhenItIsAskedFor() {
    HttpResponse<byte[]> matched = http.post(MATCH + "?bom=true", "text/csv", "id\n1\n");
    HttpResponse<byte[]> faces = http.get("/faces?count=2&bom=1", "Accept", "text/csv");

    assertThat(Http.text(matched)).startsWith("\uFEFFid,");
    assertThat(Http.text(faces)).startsWith("\uFEFFfilename,");
    assertThat(http.get("/faces?bom=maybe").statusCode()).isEqualTo(400);
  }

  @Test
  void jsonThatIsCutOrHasMoreBehindItIsRefusedInPlainWords() {
    for (String json :
        List.of("[{\"id\":1}", "[{\"id\":1}] x", "[{\"id\":1}][]", "[{\"id\":NaN}]")) {
      HttpResponse<byte[]> answer = http.post(MATCH, "application/json", json);

      assertRefused(answer, "line 1, column");
      assertThat(Http.text(answer)).doesNotContain("Json", "Feature", "Source", "fasterxml");
    }
  }

  private HttpResponse<byte[]> post(byte[] table, String type) {
    HttpResponse<byte[]> answer = http.post(MATCH, type, table);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static void assertRefused(HttpResponse<byte[]> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("detail")).contains(why);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
