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

/** A server on the loopback interface with handlers defined by each test. */
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

  /** The Range headers of requests so far; the text {@code null} for requests without one. */
  public List<String> ranges() {
    return ranges;
  }

  /** The User-Agent headers of requests so far. */
  public List<String> agents() {
    return agents;
  }

  /** A complete file. */
  public static HttpHandler whole(byte[] file) {
    return exchange -> {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    };
  }

  /** A file with support for ranges. */
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

  /** A file whose connection breaks after the first bytes. */
  public static HttpHandler cut(byte[] file, int sent) {
    return exchange -> begin(exchange, file, sent);
  }

  /** A file that stalls after the first bytes. */
  public HttpHandler stalled(byte[] file, int sent) {
    return exchange -> {
      begin(exchange, file, sent);
      awaitClosing();
    };
  }

  /** No answer. */
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

  /** An endless body without a length. */
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
