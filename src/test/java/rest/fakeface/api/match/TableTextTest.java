package rest.fakeface.api.match;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.http.ProblemException;

class TableTextTest {

  private static final String TEXT = "id;Größe\n1;\u20AC\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8,",
    "UTF-8, US-ASCII",
    "windows-1252,",
    "windows-1252, ISO-8859-1",
    "windows-1250, windows-1250",
    "UTF-16LE, UTF-16LE"
  })
  void charactersAreReadInTheSetThatIsSaidOrElseLikely(String written, String said)
      throws IOException {
    MediaType type = said == null ? Tables.CSV : Tables.CSV.withCharset(said);

    assertThat(read(TEXT.getBytes(Charset.forName(written)), type)).isEqualTo(TEXT);
  }

  @Test
  void byteOrderMarkSaysTheSetAndIsNoneOfTheText() throws IOException {
    MediaType wrong = Tables.CSV.withCharset("ISO-8859-1");

    assertThat(read(('\uFEFF' + TEXT).getBytes(UTF_8), wrong)).isEqualTo(TEXT);
    assertThat(read(('\uFEFF' + TEXT).getBytes(UTF_16LE), Tables.CSV)).isEqualTo(TEXT);
  }

  @Test
  void bytesThatAreNotOfTheSaidSetAreRefusedWithThePlace() {
    byte[] latin1 = ("id\n" + "x\n".repeat(9_000) + "1Ä2").getBytes(ISO_8859_1);

    assertRefused(latin1, Tables.CSV.withCharset("UTF-8"), "line 9002, column 2: found bytes that");
    assertRefused(latin1, MediaType.APPLICATION_JSON_TYPE, "line 9002, column 2: found bytes that");
  }

  @Test
  void characterThatIsCutOffIsRefused() {
    byte[] cut = {'i', 'd', '\r', '\n', (byte) 0xC3};

    assertRefused(
        cut, Tables.CSV.withCharset("UTF-8"), "line 2, column 1: found bytes that are not");
  }

  @Test
  void workbookOfAnOlderExcelIsRefusedAsWhatItIs() {
    byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};

    assertRefused(file, Tables.CSV, "accepted: .xlsx or CSV");
  }

  private static String read(byte[] bytes, MediaType type) throws IOException {
    StringWriter all = new StringWriter();
    try (Reader text = TableText.of(Tables.body(bytes, type, null)).open()) {
      text.transferTo(all);
    }
    return all.toString();
  }

  private static void assertRefused(byte[] bytes, MediaType type, String why) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(bytes, type))
        .withMessageContaining(why);
  }
}
