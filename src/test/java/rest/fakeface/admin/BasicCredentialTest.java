package rest.fakeface.admin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialTest {

  private static final BasicCredential UMLAUTS = new BasicCredential("Jörg", "Grüße:Straße 日本 🙂");

  @Test
  void nameAndPasswordAreUtf8() {
    assertThat(parse("Jörg:Grüße:Straße 日本 🙂", UTF_8)).contains(UMLAUTS);
  }

  @Test
  void composedAndDecomposedCharactersAreTheSame() {
    assertThat(parse("Jo\u0308rg:Gru\u0308ße:Straße 日本 🙂", UTF_8)).contains(UMLAUTS);
  }

  @Test
  void otherEncodingIsNotGuessed() {
    assertThat(parse("Jörg:Grüße", ISO_8859_1)).isEmpty();
  }

  @Test
  void nameOrPasswordMayBeEmpty() {
    assertThat(parse(":", UTF_8)).contains(new BasicCredential("", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "???", "YWRtaW4=", "YWRtaW46eA=", "YW Rt"})
  void whatIsNoPairIsNone(String text) {
    assertThat(BasicCredential.parse(text)).isEmpty();
  }

  @Test
  void passwordDoesNotShow() {
    assertThat(UMLAUTS).hasToString("Jörg");
  }

  private static Optional<BasicCredential> parse(String pair, Charset encoding) {
    return BasicCredential.parse(Base64.getEncoder().encodeToString(pair.getBytes(encoding)));
  }
}
