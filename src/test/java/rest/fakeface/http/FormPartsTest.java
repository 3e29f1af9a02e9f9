package rest.fakeface.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.FormParts.Part;

class FormPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "filename=\"Jürgen 日本 \uD83D\uDE00.jpg\" | Jürgen 日本 \uD83D\uDE00.jpg",
        "filename=\"x.jpg\"; filename*=UTF-8''J%C3%BCrgen.jpg | Jürgen.jpg",
        "filename*=ISO-8859-1''J%FCrgen.jpg | Jürgen.jpg",
        "filename=\"a;b.jpg\" | a;b.jpg",
        "filename=\"5\\\" by 7\\\".jpg\" | 5\" by 7\".jpg",
        "filename=\"C:\\fakepath\\x.jpg\" | C:\\fakepath\\x.jpg",
        "filename=\"100%.jpg\" | 100%.jpg",
        "filename=\"a%22b.jpg\" | a%22b.jpg",
        "filename=plain.jpg | plain.jpg"
      })
  void nameOfAFileIsWhatWasSent(String sent, String name) throws IOException {
    assertThat(part("form-data; name=\"image\"; " + sent, UTF_8).file()).isEqualTo(name);
  }

  @Test
  void nameThatIsNoUtf8IsInWindows1252() throws IOException {
    assertThat(part("form-data; name=\"image\"; filename=\"Jürgen.jpg\"", ISO_8859_1).file())
        .isEqualTo("Jürgen.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "text/plain; charset=US-ASCII", "text/plain; charset=none"})
  void textIsUtf8OrElseWindows1252(String type) throws IOException {
    assertThat(text(type, "Müller 日本".getBytes(UTF_8))).isEqualTo("Müller 日本");
    assertThat(text(type, "Müller".getBytes(ISO_8859_1))).isEqualTo("Müller");
  }

  @Test
  void textIsInTheCharacterSetThatIsSaid() throws IOException {
    Charset dos = Charset.forName("IBM850");

    assertThat(text("text/plain; charset=IBM850", "Müller".getBytes(dos))).isEqualTo("Müller");
  }

  private static String text(String type, byte[] content) throws IOException {
    String headers = "form-data; name=\"source\"";
    headers += type.isEmpty() ? "" : "\r\nContent-Type: " + type;
    return FormParts.text(part(headers, UTF_8, content), 100);
  }

  private static Part part(String headers, Charset charset) throws IOException {
    return part(headers, charset, new byte[] {1});
  }

  private static Part part(String headers, Charset charset, byte[] content) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(("--b\r\nContent-Disposition: " + headers + "\r\n\r\n").getBytes(charset));
    form.writeBytes(content);
    form.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
    FormParts parts =
        new FormParts(
            new ByteArrayInputStream(form.toByteArray()), "multipart/form-data; boundary=b");
    return Objects.requireNonNull(parts.next());
  }
}
