package rest.fakeface.admin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HashPasswordTest {

  @Test
  void pipedPasswordIsTheFirstLineInUtf8() throws IOException {
    assertThat(line("Grüße 日本\nand more", UTF_8)).isEqualTo("Grüße 日本");
    assertThat(line("Grüße 日本", UTF_8)).isEqualTo("Grüße 日本");
    assertThat(line("", UTF_8)).isEmpty();
  }

  @Test
  void whatWindowsAddsIsNoPartOfIt() throws IOException {
    assertThat(line("\uFEFFcorrect horse\r\n", UTF_8)).isEqualTo("correct horse");
  }

  @Test
  void pipedPasswordInAnotherEncodingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line("Grüße, korrektes Pferd", ISO_8859_1))
        .withMessageContaining("UTF-8");
  }

  @Test
  void typedPasswordBeyondAsciiNeedsATerminalInUtf8() {
    assertThat(HashPassword.checked("Grüße", UTF_8)).isEqualTo("Grüße");
    assertThat(HashPassword.checked("correct horse", US_ASCII)).isEqualTo("correct horse");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HashPassword.checked("Gr\uFFFD\uFFFDe", US_ASCII))
        .withMessageContaining("US-ASCII")
        .withMessageContaining("LC_ALL=C.UTF-8");
  }

  private static String line(String text, Charset encoding) throws IOException {
    return HashPassword.line(new ByteArrayInputStream(text.getBytes(encoding)));
  }
}
