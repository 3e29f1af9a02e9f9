package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawPathTest {

  @ParameterizedTest
  @CsvSource({
    "/face/json/a%20b;x=1, /face/json/a%20b;x=1",
    "/face/json/[a], /face/json/%5Ba%5D",
    "/a^`{|}, /a%5E%60%7B%7C%7D",
    "/ä, /%C3%A4"
  })
  void whatNoUriMayHaveIsEscaped(String path, String escaped) {
    assertThat(RawPath.escaped(path)).isEqualTo(escaped);
  }
}
