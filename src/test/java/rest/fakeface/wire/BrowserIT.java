package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** Requests of browsers that violate the rules for URIs and headers. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class BrowserIT {

  private final ServerKind kind;
  private final Http http;

  BrowserIT(ServerKind kind) {
    this.kind = kind;
    http = SharedServer.of(kind).http();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/face/view/[a]",
        "/face/view/a^b|c`d{e}",
        "/face/view?x=a|b&y[]=1",
        "/thumb/view/\"<>",
        "/face/view/J%C3%BCrgen;a=b"
      })
  void anyAddressIsTaken(String path) throws IOException {
    assertThat(answer(path, "")).startsWith("HTTP/1.1 302 ");
  }

  /** Payara decodes URLs before it calls fakeface. */
  @Test
  void addressThatCannotBeDecodedIsTakenWhereTheServerLetsItThrough() throws IOException {
    if (kind == ServerKind.PAYARA_MICRO) {
      assertThat(answer("/face/view/J%FCrgen", "")).startsWith("HTTP/1.1 400 ");
      return;
    }
    for (String path : List.of("/face/view/50%Bob", "/face/view/%", "/face/view/J%FCrgen")) {
      assertThat(answer(path, "")).startsWith("HTTP/1.1 302 ");
    }
    for (String path : List.of("/%", "/x\\..\\y")) {
      assertThat(answer(path, ""))
          .startsWith("HTTP/1.1 404 ")
          .contains("application/problem+json", "Access-Control-Allow-Origin: *");
    }
  }

  @Test
  void valueThatCannotBeDecodedIsThatParametersProblem() throws IOException {
    assertThat(answer("/face/json?gender=%zz", ""))
        .startsWith("HTTP/1.1 400 ")
        .contains("The parameter gender is '%zz'");
  }

  /** Like a URL typed in a curl command. */
  @Test
  void valueBeyondAsciiNeedNotBeEscaped() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      assertThat(answer("/face/json?gender=Jürgen", "", charset))
          .contains("The parameter gender is 'Jürgen'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cookie: name=Jürgen",
        "Cookie: a=b=c; =; ;; $Version=1; d=\"e",
        "User-Agent: Jürgen",
        "Referer: http://other/Jürgen",
        "X-Any: Jürgen",
        "Accept-Language: ä",
        "Accept: ä"
      })
  void headerBeyondAsciiIsNoReasonToRefuse(String header) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      assertThat(answer("/face/json", header + "\r\n", charset)).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void everyAnswerHasADateAndSaysWhatIsAllowed() throws IOException {
    for (String path :
        List.of("/face/json", "/stats", "/nowhere", "/content/x", "/faces?count=x")) {
      assertThat(http.get(path).headers().allValues("Date")).as(path).hasSize(1);
    }
    assertThat(Http.header(http.send("POST", "/face/json"), "Allow")).contains("GET", "HEAD");
  }

  @Test
  void hostThatIsAnIpv6AddressKeepsItsBrackets() throws IOException {
    String host = "Host: [::1]:81\r\n";

    assertThat(answer("/face/url", host)).contains("http://[::1]:81/content/");
    assertThat(answer("/face/view", host)).contains("Location: http://[::1]:81/content/");
    assertThat(answer("/openapi", host)).contains("- url: \"http://[::1]:81\"");
  }

  @Test
  void nobodyIsToldOfTheAdministration() {
    assertThat(http.status("/application.wadl")).isEqualTo(404);
  }

  private String answer(String path, String headers) throws IOException {
    return answer(path, headers, StandardCharsets.UTF_8);
  }

  private String answer(String path, String headers, Charset charset) throws IOException {
    URI server = http.base();
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      String host = headers.startsWith("Host:") ? "" : "Host: " + server.getAuthority() + "\r\n";
      String head = "GET " + path + " HTTP/1.1\r\n" + host;
      socket
          .getOutputStream()
          .write((head + headers + "Connection: close\r\n\r\n").getBytes(charset));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
