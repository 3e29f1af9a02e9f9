package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.AdminPassword.asAdmin;
import static rest.fakeface.support.AdminPassword.basic;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Access to the administration. */
@Order(ServerOrder.ADMIN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class AdminEntryIT {

  private static final String COVERAGE = "/admin/coverage";

  static final List<String> ADDRESSES =
      List.of(
          "/admin",
          "/admin/",
          COVERAGE,
          "/admin/harvests",
          "/admin/bundle",
          "/admin/faces",
          "/admin/faces/female_20_0123456789abcdef0123456789abcdef01234567.jpg",
          "/admin/there/is/nothing");

  private final AdminServer open;
  private final Http http;

  AdminEntryIT(ServerKind kind) {
    open = AdminServer.of(kind);
    http = open.http();
  }

  @Test
  void whoHasNoCredentialIsAskedForOne() {
    assertThat(ADDRESSES)
        .allSatisfy(
            address ->
                assertThat(Stream.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"))
                    .allMatch(method -> http.send(method, address).statusCode() == 401));
    HttpResponse<byte[]> answer = http.get(COVERAGE);
    assertThat(answer.headers().allValues("WWW-Authenticate"))
        .anyMatch(scheme -> scheme.startsWith("Basic realm="))
        .anyMatch(scheme -> scheme.startsWith("Bearer"));
    assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void passwordLetsTheAdministratorIn() {
    assertThat(http.get(COVERAGE, asAdmin()).statusCode()).isEqualTo(200);
    assertThat(http.get("/admin/there/is/nothing", asAdmin()).statusCode()).isEqualTo(404);
    assertThat(Http.header(http.get(COVERAGE, asAdmin()), "Cache-Control")).contains("no-store");
  }

  @Test
  void tokenOfTheGroupLetsItsBearerInAndThatOfAnotherDoesNot() {
    assertThat(http.get(COVERAGE, open.token("fakeface-admin")).statusCode()).isEqualTo(200);
    assertThat(http.get(COVERAGE, open.token("staff")).statusCode()).isEqualTo(403);
    assertThat(http.get(COVERAGE, "Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
  }

  @Test
  void wrongTriesAreLoggedAndDoNotKeepTheRightPasswordOut() {
    for (int i = 0; i < 20; i++) {
      assertThat(http.get(COVERAGE, basic("admin", "guess 1")).statusCode()).isEqualTo(401);
    }
    assertThat(http.get(COVERAGE, basic("root", AdminPassword.PASSWORD)).statusCode())
        .isEqualTo(401);
    assertThat(http.get(COVERAGE, asAdmin()).statusCode()).isEqualTo(200);
    assertThat(open.server().log())
        .contains("Wrong administrator credential from 127.0.0.1")
        .doesNotContain("guess 1");
  }

  @Test
  void passwordIsUtf8AndMayBeDecomposed() {
    String decomposed = Normalizer.normalize(AdminPassword.PASSWORD, Normalizer.Form.NFD);

    assertThat(http.get(COVERAGE, basic("admin", decomposed)).statusCode()).isEqualTo(200);
    assertThat(http.get(COVERAGE, basic("admin", "Gr??e, korrektes Pferd ?")).statusCode())
        .isEqualTo(401);
    assertThat(Http.text(http.get(COVERAGE, "Authorization", "Basic YWRtaW46/w==")))
        .contains("unreadable-credential", "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Basic", "Basic ???", "Digest username=\"admin\"", "Bearer", " ", "Basic a b"})
  void whatIsNoCredentialIsRefused(String authorization) {
    HttpResponse<byte[]> answer = http.get(COVERAGE, "Authorization", authorization);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, https://localhost:{port}",
    "Origin, http://localhost:1",
    "Origin, nonsense",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, nonsense"
  })
  void pageOfAnotherOriginMayNotUseThePasswordThatTheBrowserKeeps(String header, String value) {
    String port = String.valueOf(http.base().getPort());
    String[] foreign = with(asAdmin(), header, value.replace("{port}", port));

    assertThat(http.send("POST", "/admin/harvests", foreign).statusCode()).isEqualTo(403);
    assertThat(http.send("POST", "/admin/harvests", with(foreign, own())).statusCode())
        .isEqualTo(403);
    assertThat(http.get("/admin/harvests", foreign).statusCode()).isEqualTo(200);
  }

  @Test
  void pageOfThisOriginAndNoPageAtAllMay() {
    String[] typed = with(asAdmin(), "Sec-Fetch-Site", "none");

    assertThat(http.send("POST", "/admin/harvests", with(asAdmin(), own())).statusCode())
        .isEqualTo(202);
    assertThat(http.send("POST", "/admin/harvests", typed).statusCode()).isEqualTo(202);
    assertThat(http.send("POST", "/admin/harvests", asAdmin()).statusCode()).isEqualTo(202);
  }

  @Test
  void pageBehindAProxyIsOfTheOriginThatTheProxySays() {
    String[] direct = with(asAdmin(), "Origin", "https://faces.corp");
    String[] plain = with(direct, "X-Forwarded-Host", "faces.corp");
    String[] proxied = with(plain, "X-Forwarded-Proto", "https");

    assertThat(http.send("POST", "/admin/harvests", direct).statusCode()).isEqualTo(403);
    assertThat(http.send("POST", "/admin/harvests", plain).statusCode()).isEqualTo(403);
    assertThat(http.send("POST", "/admin/harvests", proxied).statusCode()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//admin/coverage",
        "/admin;x=1/coverage",
        "/%61dmin/coverage",
        "/./admin/coverage",
        "/x/../admin/coverage",
        "/face/..;/admin/coverage",
        "/ADMIN/coverage",
        "/admin//coverage",
        "/admin/%2e/coverage",
        "/content/../admin/coverage"
      })
  void noOtherWayOfWritingTheAddressLeadsIn(String address) throws IOException {
    assertThat(statusOfRaw(address)).isBetween(400, 499);
  }

  private String[] own() {
    return new String[] {"Origin", http.base().toString(), "Sec-Fetch-Site", "same-origin"};
  }

  private static String[] with(String[] headers, String... more) {
    return Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new);
  }

  /** The status of a raw URL that clients would normalize. */
  private int statusOfRaw(String address) throws IOException {
    try (Socket socket = new Socket(http.base().getHost(), http.base().getPort());
        OutputStream out = socket.getOutputStream()) {
      String request = "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }
}
