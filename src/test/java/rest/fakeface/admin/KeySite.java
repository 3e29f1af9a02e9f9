package rest.fakeface.admin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server with the public keys of a token issuer. */
record KeySite(HttpServer server) implements AutoCloseable {

  static KeySite answering(String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/keys",
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return new KeySite(server);
  }

  URI location() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/keys");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
