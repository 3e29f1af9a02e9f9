package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class LimitsIT {

  private final ServerKind kind;
  private final Http http;

  LimitsIT(ServerKind kind) {
    this.kind = kind;
    http = SharedServer.of(kind).http();
  }

  @Test
  void longQueryIsRefused() {
    HttpResponse<byte[]> answer = http.get("/face/json?a=" + "x".repeat(9_000));

    assertRefusal(answer, 414, "query-too-long");
  }

  @Test
  void largeHeadersAreRefused() {
    HttpResponse<byte[]> answer = http.get("/face/json", "X-Anything", "x".repeat(17_000));

    assertRefusal(answer, 431, "headers-too-large");
  }

  @Test
  void headersOfAnOrdinarySizeAreNot() {
    assertThat(http.get("/face/json", "Cookie", "x".repeat(4_000)).statusCode()).isEqualTo(200);
  }

  @Test
  void bodyWhereNoneIsWantedIsRefusedBeforeItIsSent() throws IOException {
    assertThat(statusOf("GET /face/json HTTP/1.1\r\nContent-Length: 9000000\r\n")).isEqualTo("413");
  }

  /**
   * Most clients read nothing before they have sent everything, and a reset of the connection
   * discards the answer.
   */
  @ParameterizedTest
  @CsvSource({"/faces/match,413", "/admin/faces,403", "/admin/bundle,403", "/face/json,405"})
  void refusalReachesAClientThatSendsItsWholeBodyBefore(String path, int status)
      throws IOException {
    byte[] body = new byte[10_000_001];
    URI server = http.base();
    for (int round = 0; round < 5; round++) {
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        socket.setSoTimeout(20_000);
        String head =
            "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, server.getAuthority(), body.length);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 " + status)
            .contains("application/problem+json");
      }
    }
  }

  @Test
  void bodyWhereNoneIsWantedChangesNothing() {
    HttpResponse<byte[]> answer =
        http.exchange("GET", "/face/image?gender=male", "{}".getBytes(StandardCharsets.US_ASCII));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith(0xFF, 0xD8, 0xFF);
  }

  @Test
  void longOrMalformedHostIsRefused() throws IOException {
    for (String host : List.of("a".repeat(300), "a b", "a<b", "a@b", "a?b", "a{b}")) {
      assertThat(statusOf("GET /face/url HTTP/1.1\r\nHost: " + host + "\r\n"))
          .as(host)
          .isEqualTo("400");
    }
    for (String host : List.of("faces_qa.corp", "faces:81", "[::1]:81")) {
      assertThat(statusOf("GET /face/url HTTP/1.1\r\nHost: " + host + "\r\n"))
          .as(host)
          .isEqualTo("200");
    }
  }

  @Test
  void pathIsTakenAsBrowsersSendIt() throws IOException {
    assertThat(statusOf("GET /face/url/[a] HTTP/1.1\r\n")).isEqualTo("200");
  }

  /** Payara reads at most 8 KB of a head and then answers itself, without a body. */
  private void assertRefusal(HttpResponse<byte[]> answer, int status, String type) {
    if (kind == ServerKind.PAYARA_MICRO) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).isEmpty();
      return;
    }
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Http.json(answer).getString("type")).isEqualTo("urn:fakeface:problem:" + type);
  }

  /** The status of a request whose body is not sent. */
  private String statusOf(String head) throws IOException {
    URI server = http.base();
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      String host = head.contains("Host:") ? "" : "Host: " + server.getAuthority() + "\r\n";
      String request = head + host + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return new String(line, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length());
    }
  }
}
