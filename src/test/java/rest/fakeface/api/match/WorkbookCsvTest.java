package rest.fakeface.api.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.api.Spreadsheet;
import rest.fakeface.http.ProblemException;

class WorkbookCsvTest {

  /** A workbook with shared strings, dates, a hidden sheet and a gap. */
  private static byte[] people() throws IOException {
    try (InputStream file = WorkbookCsvTest.class.getResourceAsStream("people.xlsx")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  @Test
  void cellsAreReadAsAReaderSeesThem() throws IOException {
    assertThat(csv(people()))
        .isEqualTo(
            """
            id,Name,gender,age,birth_date,note
            0017,Anna Noé,female,35,1985-08-24,
            18,Bert 😀,male,41,,0.1

            "x,1","Line
            break ""q""\",f,,1990-12-31 10:30,true
            """);
  }

  @Test
  void rowsAreThoseOfItsCsv() throws IOException {
    TableBody body = Tables.body(people(), Tables.CSV, null);
    Rows rows = CsvReader.read(TableText.of(body));

    assertThat(body.kind()).isEqualTo(TableBody.Kind.WORKBOOK);
    assertThat(Tables.texts(rows)).hasSize(3);
    assertThat(Tables.texts(rows).get(0)).startsWith("0017", "Anna Noé", "female", "35");
  }

  @Test
  void answerIsReadAgainAndHasNoFormulas() throws IOException {
    List<List<Object>> rows =
        Arrays.asList(List.of("=1+1", 35, true, "@x"), List.of("", -2, false, "ö < \"&\u0007 😀"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Spreadsheet.of(List.of("id", "a", "b", "c"), rows.size(), rows::get).write(file);

    assertThat(csv(file.toByteArray()).lines())
        .containsExactly("id,a,b,c", "=1+1,35,true,@x", "\"\",-2,false,\"ö < \"\"& 😀\"");
  }

  @ParameterizedTest
  @CsvSource({
    "14, 31284, 1985-08-25",
    "22, 31284.5, 1985-08-25 12:00",
    "0, 31284, 31284",
    "2, 0.5, 0.5",
    "14, 59, 1900-02-28",
    "14, -3, -3",
    "14, 1E3, 1902-09-26",
    "164, 31284, 1985-08-25",
    "165, 31284, 31284",
    "14, 99999999, 99999999"
  })
  void numberIsADateWhenItsFormatIsOne(int format, String number, String shown) throws IOException {
    String styles =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[Red]dd\\.mm\\.yyyy'/>"
            + "<numFmt numFmtId='165' formatCode='0&quot; days&quot;'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='%d'/></cellXfs></styleSheet>";
    byte[] file =
        workbook(
            "<row r='1'><c r='A1' s='0'><v>%s</v></c></row>".formatted(number),
            styles.formatted(format));

    assertThat(csv(file).strip()).startsWith(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>",
        "<row r='2147483647'><c r='A1'><v>1</v></c></row>",
        "<row r='99999999999999999999'><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
        "<row r='1'><c r='A1'><v>1"
      })
  void workbookThatIsHostileOrBrokenIsRefused(String rows) throws IOException {
    byte[] file = workbook(rows, "<styleSheet/>");

    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> csv(file));
  }

  @Test
  void documentTypeIsRefused() throws IOException {
    byte[] file =
        zip(
            Map.of(
                "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv(file))
        .withMessageContaining("accepted: an .xlsx of Excel");
  }

  @Test
  void bombIsRefusedBeforeItIsUnpacked() throws IOException {
    String text = "<si><t>" + " ".repeat(30_000_000) + "</t></si>";
    byte[] file =
        zip(
            Map.of(
                "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='s' Type='x/sharedStrings' Target='s.xml'/></r>",
                "xl/s.xml",
                "<sst>" + text + "</sst>"));

    assertThat(file).hasSizeLessThan(100_000);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv(file))
        .withMessageContaining("unpacks to more than 20000000 bytes");
  }

  @Test
  void otherZipIsNoWorkbook() throws IOException {
    byte[] file = zip(Map.of("a.txt", "a"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv(file))
        .withMessageContaining("it is no Excel workbook with a sheet; accepted: .xlsx or CSV");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv(Arrays.copyOf(file, file.length - 30)))
        .withMessageContaining("accepted: an .xlsx of Excel");
  }

  private static String csv(byte[] file) throws IOException {
    return new String(WorkbookCsv.of(new ByteArrayInputStream(file)), UTF_8).replace("\r\n", "\n");
  }

  private static byte[] workbook(String rows, String styles) throws IOException {
    return zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<r><Relationship Id='1' Type='x/worksheet' Target='a.xml'/>"
                + "<Relationship Id='2' Type='x/styles' Target='/xl/styles.xml'/></r>",
            "xl/styles.xml",
            styles,
            "xl/a.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
