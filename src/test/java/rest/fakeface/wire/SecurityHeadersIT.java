package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class SecurityHeadersIT {

  private final Http http;

  SecurityHeadersIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @EachChoosingAddress
  @ValueSource(
      strings = {"/", "/stats", "/faces", "/prometheus", "/nothing", "/face/json?gender=x"})
  void nothingIsTakenForSomethingElseThanItIs(String path) {
    assertThat(Http.header(http.get(path), "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs", "/docs/using", "/page/app.js"})
  void thePageIsFramedByNobodyAndTellsNobodyWhoReadsIt(String path) {
    HttpResponse<byte[]> page = http.get(path);

    assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(Http.header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains("script-src 'self'; ", "style-src 'self'; ", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(Http.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(Http.header(page, "Permissions-Policy")).contains("camera=()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/view", "/face/image", "/thumb/view", "/thumb/image"})
  void imagesMayBeFramedByPagesOfOtherHosts(String path) {
    HttpResponse<byte[]> image = http.get(path);

    assertThat(image.headers().allValues("X-Frame-Options")).isEmpty();
    assertThat(image.headers().allValues("Content-Security-Policy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/view", "/face/image", "/thumb/view", "/thumb/image"})
  void imagesMayBeEmbeddedInPagesThatIsolateThemselves(String path) {
    assertThat(Http.header(http.get(path), "Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
  }
}
