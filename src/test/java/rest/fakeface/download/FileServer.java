package rest.fakeface.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback interface that answers as each test says. */
public final class FileServer implements AutoCloseable {

  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  public FileServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /** Answers requests for a path. */
  public FileServer on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          ranges.add(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
          agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  public URI url(String path) {
    String host = InetAddress.getLoopbackAddress().getHostAddress();
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  /** The ranges that were asked for so far, {@code null} in words where none was. */
  public List<String> ranges() {
    return ranges;
  }

  /** Who asked so far. */
  public List<String> agents() {
    return agents;
  }

  /** A whole file. */
  public static HttpHandler whole(byte[] file) {
    return exchange -> {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    };
  }

  /** A file whose rest is sent when it is asked for. */
  public static HttpHandler ranged(byte[] file) {
    return exchange -> {
      String range = exchange.getRequestHeaders().getFirst("Range");
      if (range == null) {
        whole(file).handle(exchange);
      } else {
        int from = Integer.parseInt(range.replaceAll("\\D", ""));
        rest(exchange, file, from);
      }
    };
  }

  private static void rest(HttpExchange exchange, byte[] file, int from) throws IOException {
    if (from >= file.length) {
      exchange.getResponseHeaders().set("Content-Range", "bytes */" + file.length);
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    String range = "bytes " + from + "-" + (file.length - 1) + "/" + file.length;
    exchange.getResponseHeaders().set("Content-Range", range);
    exchange.sendResponseHeaders(206, file.length - from);
    exchange.getResponseBody().write(file, from, file.length - from);
  }

  /** A file whose first bytes are sent before the connection breaks. */
  public static HttpHandler cut(byte[] file, int sent) {
    return exchange -> begin(exchange, file, sent);
  }

  /** A file whose first bytes are sent, and then nothing. */
  public HttpHandler stalled(byte[] file, int sent) {
    return exchange -> {
      begin(exchange, file, sent);
      awaitClosing();
    };
  }

  /** No answer at all. */
  public HttpHandler silent() {
    return exchange -> awaitClosing();
  }

  public static HttpHandler status(int status, String page) {
    return exchange -> {
      byte[] body = page.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  public static HttpHandler redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** A body that never ends and whose length is not said. */
  public static HttpHandler endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] some = new byte[1000];
      while (true) {
        exchange.getResponseBody().write(some);
      }
    };
  }

  private static void begin(HttpExchange exchange, byte[] file, int sent) throws IOException {
    exchange.sendResponseHeaders(200, file.length);
    exchange.getResponseBody().write(file, 0, sent);
    exchange.getResponseBody().flush();
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
