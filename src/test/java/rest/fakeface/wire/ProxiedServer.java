package rest.fakeface.wire;

import java.util.Map;
import rest.fakeface.support.Http;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server of each kind that trusts a proxy on this machine and limits how often a client asks,
 * started once for all tests of both.
 */
final class ProxiedServer {

  /** How many requests a client has in a minute: more than one test makes of its own address. */
  static final int RATE = 60;

  private static final OnEachServer<Http> STARTED = new OnEachServer<>(ProxiedServer::start);

  private ProxiedServer() {}

  /** A client of the server, which is the proxy. */
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
    // Seen through the metrics, which are not limited.
    server.await(
        "the faces are there",
        () ->
            server.http().status("/prometheus") == 200
                && server.http().text("/prometheus").contains("fakeface_faces 5.0"));
    return server.http();
  }
}
