package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.ServerKind;

/**
 * Clients that offer HTTP/2 with a request over HTTP/1.1, as Java's own client does unless it is
 * told otherwise.
 */
@ParameterizedClass
@EnumSource(ServerKind.class)
class OtherProtocolIT {

  private final ServerKind kind;
  private final URI base;

  OtherProtocolIT(ServerKind kind) {
    this.kind = kind;
    base = SharedServer.of(kind).http().base();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1_000, 9_000})
  void tableOfJavasClientIsRead(int rows) throws IOException, InterruptedException {
    byte[] table = ("id,gender\n" + "1,female\n".repeat(rows)).getBytes(StandardCharsets.UTF_8);
    HttpClient client = HttpClient.newHttpClient();
    for (int round = 0; round < 3; round++) {
      assertThat(match(client, BodyPublishers.ofByteArray(table))).hasSize(rows + 2);
      assertThat(get(client)).isEqualTo(200);
      assertThat(match(client, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(table))))
          .hasSize(rows + 2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2c", "websocket", "TLS/1.0, foo"})
  void anyOfferIsIgnored(String upgrade) throws IOException {
    String body = "id,gender\n1,female\n";
    String head =
        "POST /faces/match HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nConnection: close\r\n"
            + ("Upgrade: " + upgrade + "\r\n");
    String chunks = "a\r\n" + body.substring(0, 10) + "\r\n9;a=b\r\n" + body.substring(10);

    assertThat(answer(head + "Content-Length: " + body.length() + "\r\n\r\n" + body))
        .startsWith("HTTP/1.1 200 ")
        .contains("\n1,female,female_");
    assertThat(
            answer(head + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "\r\n0\r\nA: b\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .contains("\n1,female,female_");
  }

  /** WildFly closes the connection without an answer. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Upgrade: h2c\r\n"})
  void malformedChunksAreRefused(String offer) throws IOException {
    String head =
        "POST /faces/match HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nConnection: close\r\n";

    assertThat(
            answer(head + offer + "Transfer-Encoding: chunked\r\n\r\n3\r\nid\n\r\nxyz\r\nabc\r\n"))
        .startsWith(kind == ServerKind.PAYARA_MICRO ? "HTTP/1.1 400 " : "")
        .doesNotContain("HTTP/1.1 200 ");
  }

  @Test
  void malformedSettingsOfHttp2AreIgnored() throws IOException {
    String offer = "Connection: close\r\nUpgrade: h2c\r\n";

    assertThat(
            answer("GET /face/json HTTP/1.1\r\nHost: x\r\n" + offer + "HTTP2-Settings: ?\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
  }

  private String[] match(HttpClient client, BodyPublisher table)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/faces/match"))
            .header("Content-Type", "text/csv")
            .POST(table)
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().split("\n", -1);
  }

  private int get(HttpClient client) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(base.resolve("/face/json")).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private String answer(String request) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
