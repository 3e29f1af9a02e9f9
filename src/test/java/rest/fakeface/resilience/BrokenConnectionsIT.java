package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.Pause;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Disconnecting clients leave nothing in the log, and no text of clients begins a line. */
@Order(ServerOrder.LOADED)
@ParameterizedClass
@EnumSource(ServerKind.class)
class BrokenConnectionsIT {

  private static final int TIMES = ProofLength.of(3, 300);

  private static final String ADMIN = "Authorization: " + LoadedServer.credential();

  private final LoadedServer loaded;
  private final RunningServer server;
  private final BrokenClient client;

  BrokenConnectionsIT(ServerKind kind) {
    loaded = LoadedServer.of(kind);
    server = loaded.server();
    client = new BrokenClient(server.http().base());
  }

  @Test
  void downloadsThatAreBrokenOffAreNotLogged() throws IOException {
    String image = "/content/" + loaded.faces().get(0);
    assertNothingLogged(
        () -> {
          for (String path :
              List.of(
                  "/faces?count=5000",
                  "/face/json",
                  "/face/image",
                  image,
                  "/thumb/image",
                  "/stats/json",
                  "/prometheus",
                  "/",
                  "/openapi",
                  "/nothing")) {
            client.get(path, 0);
            client.get(path, 100);
          }
          client.get("/admin/coverage", 0, ADMIN);
          client.get("/admin/bundle", 100, ADMIN);
          client.post(
              "/faces/match",
              true,
              people(10_000),
              "Content-Type: text/csv",
              "Content-Length: " + people(10_000).length);
        });
  }

  @Test
  void bodiesThatAreBrokenOffAreNotLogged() throws IOException {
    byte[] half = new MultipartForm().file("image", "a.jpg", new byte[50_000]).bytes();
    assertNothingLogged(
        () -> {
          for (boolean reset : new boolean[] {true, false}) {
            client.post(
                "/faces/match",
                reset,
                people(100),
                "Content-Type: text/csv",
                "Content-Length: 90000");
            client.post(
                "/faces/match",
                reset,
                "{\"rows\":[".getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/json",
                "Content-Length: 90000");
            client.post(
                "/faces/match",
                reset,
                "1000\r\nid".getBytes(StandardCharsets.UTF_8),
                "Content-Type: text/csv",
                "Transfer-Encoding: chunked");
            client.post(
                "/faces/match",
                reset,
                "zz\r\nid".getBytes(StandardCharsets.UTF_8),
                "Content-Type: text/csv",
                "Transfer-Encoding: chunked");
            client.post(
                "/admin/faces",
                reset,
                half,
                ADMIN,
                "Content-Type: " + MultipartForm.TYPE,
                "Content-Length: 900000");
            client.post(
                "/admin/bundle",
                reset,
                new byte[100],
                ADMIN,
                "Content-Type: application/x-tar",
                "Content-Length: 900000");
          }
        });
  }

  @Test
  void whatIsNoHttpIsNotLogged() throws IOException {
    assertNothingLogged(
        () -> {
          client.garbage("GET /face/json HTTP/1.1\r\nHo".getBytes(StandardCharsets.UTF_8));
          client.garbage((byte) 0x16, (byte) 3, (byte) 1, (byte) 2, (byte) 0, (byte) 1);
        });
  }

  @Test
  void rapidResetsOfHttp2AreNotLogged() throws IOException {
    assertNothingLogged(
        () -> {
          client.rapidResets("/faces?count=5000", 100, false);
          client.rapidResets("/faces?count=5000", 100, true);
        });
  }

  @Test
  void nothingThatAClientSendsBeginsALine() throws IOException {
    String end = "%0d%0a";
    client.get("/face/json/" + end + "FORGED?gender=" + end + "FORGED", 10);
    client.post(
        "/faces/match;a=" + end + "FORGED",
        false,
        people(10),
        "Content-Type: text/csv",
        "Content-Length: 90000");
    byte[] upload =
        new MultipartForm()
            .field("gender", "female")
            .field("age", "30")
            .file("image", "a\u0085FORGED\u2028FORGED.jpg", new byte[10])
            .bytes();
    server.http().post("/admin/faces", MultipartForm.TYPE, upload, LoadedServer.asAdmin());
    HttpResponse<byte[]> takedown =
        server
            .http()
            .send(
                "DELETE",
                "/admin/faces/" + loaded.faces().get(19) + "?reason=a" + end + "FORGED",
                LoadedServer.asAdmin());

    assertThat(takedown.statusCode()).isEqualTo(200);
    server.await("the takedown is logged", () -> server.log().contains("a\\r\\nFORGED"));
    assertThat(server.log().lines().filter(line -> line.strip().startsWith("FORGED"))).isEmpty();
  }

  private static byte[] people(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(row -> row + ",female")
        .collect(Collectors.joining("\n", "id,gender\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void assertNothingLogged(Breaking breaking) throws IOException {
    // Servers may log something on the first request of a URL.
    breaking.off();
    settle();
    long before = lines();
    for (int i = 0; i < TIMES; i++) {
      breaking.off();
    }
    settle();

    assertThat(server.http().status("/stats")).isEqualTo(200);
    assertThat(lines() - before).as("new lines in\n%s", server.log()).isZero();
  }

  /** Excludes lines of exports, one of which may have ended before its client disconnected. */
  private long lines() {
    return server.log().lines().filter(line -> !line.contains("Bundle")).count();
  }

  /** Waits until the log has not grown for two seconds. */
  private void settle() {
    int still = 0;
    for (long size = lines(); still < 10; size = lines()) {
      Pause.shortly();
      still = lines() == size ? still + 1 : 0;
    }
  }

  /** Ways to disconnect. */
  @FunctionalInterface
  private interface Breaking {
    void off() throws IOException;
  }
}
