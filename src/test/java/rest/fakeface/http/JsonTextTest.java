package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "drawn",
        "\"",
        "\\",
        "a\"b\\c",
        "line\nand\ttab\u0000\u001f\u007f",
        "ä€\u2028",
        "\uD83D\uDE00 and a half \uD83D",
        "</script>"
      })
  void textIsReadAsItWas(String text) {
    StringBuilder json = new StringBuilder("[");
    JsonText.append(json, text);

    assertThat(Json.createReader(new StringReader(json + "]")).readArray().getString(0))
        .isEqualTo(text);
  }
}
