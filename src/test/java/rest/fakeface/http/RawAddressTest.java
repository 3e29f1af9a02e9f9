package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/face/json/a%20b;x=1, /face/json/a%20b;x=1",
    "/face/json/[a], /face/json/%5Ba%5D",
    "/a^`{|}, /a%5E%60%7B%7C%7D",
    "/ä, /%C3%A4",
    "/J%FCrgen%20%C3%A4, /J%25FCrgen%20%25C3%25A4",
    "/50%Bob/%/%2/%zz/%41, /50%25Bob/%25/%252/%25zz/%41"
  })
  void whatNoUriMayHaveIsEscaped(String path, String escaped) {
    assertThat(RawAddress.path(path)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "a=b|c&d[]=%zz, a=b%7Cc&d%5B%5D=%25zz",
    "a=1&b=%20, a=1&b=%20",
    "a=J\u00FCrgen, a=J%C3%BCrgen",
    "a=J\u00C3\u00BCrgen, a=J%C3%BCrgen",
    "a=\u00E6\u0097\u00A5, a=%E6%97%A5",
    "a=\u65E5, a=%E6%97%A5"
  })
  void queryIsEscapedToo(String query, String escaped) {
    assertThat(RawAddress.query(query)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({"/a%5Fb+c, /a_b+c", "/50%Bob, /50%Bob"})
  void pathIsDecodedWhereItCanBe(String path, String decoded) {
    assertThat(RawAddress.decoded(path)).isEqualTo(decoded);
  }
}
