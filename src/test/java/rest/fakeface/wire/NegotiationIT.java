package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** Content negotiation, also with malformed headers. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class NegotiationIT {

  private static final List<String> ADDRESSES =
      List.of("/stats", "/faces?count=1", "/face/json", "/face/image", "/", "/prometheus");

  private final Http http;

  NegotiationIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /stats         | application/json, text/plain, */*           | application/json
          /stats         | text/plain, application/json                | text/plain
          /stats         | text/html,application/xhtml+xml,*/*;q=0.8   | text/plain
          /stats         | APPLICATION/Json;charset=utf-8              | application/json
          /stats         | application/json;q=0.2, text/plain;q=0.1    | application/json
          /faces?count=1 | application/json, text/plain, */*           | application/json
          /faces?count=1 | text/csv;charset=utf-8                      | text/csv
          /faces?count=1 | text/csv;header=present, */*;q=0.1          | text/csv
          /faces?count=1 | text/csv;q=abc                              | text/csv
          /faces?count=1 | image/png                                   | application/json
          """)
  void formIsTheOneThatIsPreferred(String path, String accept, String type) {
    assertThat(Http.header(http.get(path, "Accept", accept), "Content-Type")).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Accept          | text/csv;q=abc
          Accept          | text/csv;q
          Accept          | /
          Accept          | ;
          Accept          | a/b;c="d
          Accept-Language | 1e3
          Accept-Language | de;q=x
          Accept-Charset  | x;q=y
          Accept-Encoding | gzip;q=x
          Content-Type    | ;
          Content-Type    | application/json;charset=utf-7
          """)
  void malformedHeaderIsIgnored(String header, String value) {
    for (String address : ADDRESSES) {
      assertThat(http.get(address, header, value).statusCode()).as(address).isEqualTo(200);
    }
  }
}
