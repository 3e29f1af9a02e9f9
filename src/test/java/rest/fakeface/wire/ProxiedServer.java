package rest.fakeface.wire;

import java.util.Map;
import rest.fakeface.support.Http;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server of each kind with a trusted proxy on this machine and a rate limit, shared by the tests
 * of both.
 */
final class ProxiedServer {

  /**
   * The number of requests per client and minute, more than one test sends from its own address.
   */
  static final int RATE = 60;

  private static final OnEachServer<Http> STARTED = new OnEachServer<>(ProxiedServer::start);

  private ProxiedServer() {}

  /** A client of the server, which acts as the proxy. */
  static Http of(ServerKind kind) {
    return STARTED.of(kind);
  }

  private static Http start(ServerKind kind) {
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count", "5",
            "fakeface.trusted-proxies", "127.0.0.0/8, ::1, 10.0.0.0/8",
            "fakeface.rate-limit", String.valueOf(RATE));
    RunningServer server = RunningServer.launch(kind, TestPaths.workDirectory("proxied"), settings);
    // Checked by the metrics, which are not limited.
    server.await(
        "the faces are there",
        () ->
            server.http().status("/prometheus") == 200
                && server.http().text("/prometheus").contains("fakeface_faces 5.0"));
    return server.http();
  }
}
