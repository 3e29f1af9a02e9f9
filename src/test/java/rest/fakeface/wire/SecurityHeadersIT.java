package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
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

  @Test
  void thePageIsFramedByNobodyAndTellsNobodyWhoReadsIt() {
    HttpResponse<byte[]> page = http.get("/");

    assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(Http.header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains("img-src 'self'; ", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(Http.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(Http.header(page, "Permissions-Policy")).contains("camera=()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style"})
  void thePagesOwnScriptAndStyleAreAllowedByTheirHashes(String element) {
    HttpResponse<byte[]> page = http.get("/");
    String text = Http.text(page);
    String content = text.split("</?" + element + ">", -1)[1];

    assertThat(Http.header(page, "Content-Security-Policy"))
        .contains(element + "-src 'sha256-" + sha256(content) + "';");
    assertThat(text).doesNotContain(" style=", " onclick=", " onload=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/view", "/face/image", "/thumb/view", "/thumb/image"})
  void imagesMayBeEmbeddedInPagesThatIsolateThemselves(String path) {
    assertThat(Http.header(http.get(path), "Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
