package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceKeyTest {

  private static final String HEX = "0123456789abcdeffedcba9876543210f0e1d2c3";

  /** The examples of NIST for SHA-256, truncated to 160 bits. */
  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a3",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
        + " 248d6a61d20638b8e5c026930c3e6039a33ce459"
  })
  void keyOfContentIsTheBeginningOfItsSha256(String content, String hex) {
    FaceKey key = FaceKey.ofContent(content.getBytes(StandardCharsets.US_ASCII));

    assertThat(key).hasToString(hex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEX,
        "0000000000000000000000000000000000000000",
        "0000000000000001000000000000000200000003",
        "ffffffffffffffffffffffffffffffffffffffff",
        "8000000000000000800000000000000080000000"
      })
  void digitsAreReadAndWrittenAlike(String hex) {
    assertThat(FaceKey.ofHex(hex)).hasToString(hex);
  }

  @Test
  void digitsAreThoseOfTheBytesInTheirOrder() {
    FaceKey key = FaceKey.ofHex(HEX);

    assertThat(key.toBytes()).isEqualTo(HexFormat.of().parseHex(HEX));
    assertThat(key)
        .isEqualTo(new FaceKey(0x0123_4567_89ab_cdefL, 0xfedc_ba98_7654_3210L, 0xf0e1_d2c3));
  }

  @Test
  void bytesAfterTheTwentiethCountForNothing() {
    byte[] longer = Arrays.copyOf(HexFormat.of().parseHex(HEX), 32);

    assertThat(FaceKey.ofBytes(longer)).isEqualTo(FaceKey.ofHex(HEX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcdeffedcba9876543210f0e1d2c",
        "0123456789abcdeffedcba9876543210f0e1d2c3a",
        "0123456789abcdeffedcba9876543210f0e1d2cg",
        "0123456789abcdeffedcba9876543210f0e1d2c "
      })
  void textOfOtherThanFortyDigitsIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FaceKey.ofHex(text));
  }
}
