package rest.fakeface.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** An answer of an image web site, valid or invalid. */
@FunctionalInterface
public interface SiteAnswer {

  /**
   * Answers a request.
   *
   * @throws IOException if the client has disconnected
   * @throws InterruptedException if the site is closed
   */
  void to(HttpExchange exchange) throws IOException, InterruptedException;

  /** An answer with the media type of JPEG. */
  static SiteAnswer jpeg(byte[] bytes) {
    return whole(200, "image/jpeg", bytes);
  }

  /** An answer with the media type of PNG. */
  static SiteAnswer png(byte[] bytes) {
    return whole(200, "image/png", bytes);
  }

  /** An HTML page with status 200. */
  static SiteAnswer html() {
    return whole(200, "text/html; charset=utf-8", page("Welcome"));
  }

  /** An error page. */
  static SiteAnswer status(int status) {
    return whole(status, "text/html", page("Error " + status));
  }

  /** A complete answer. */
  static SiteAnswer whole(int status, String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** A delayed answer. */
  static SiteAnswer after(Duration delay, SiteAnswer answer) {
    return exchange -> {
      TimeUnit.NANOSECONDS.sleep(delay.toNanos());
      answer.to(exchange);
    };
  }

  /** A redirect. */
  static SiteAnswer redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** A JPEG whose connection ends in the middle. */
  static SiteAnswer cutOff(byte[] bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(Arrays.copyOf(bytes, bytes.length / 2));
      exchange.getResponseBody().flush();
    };
  }

  /** A JPEG sent at ten bytes per second, without an end. */
  static SiteAnswer drip() {
    return forEver("image/jpeg", 1, Duration.ofMillis(100));
  }

  /** A body without an end, sent as fast as it is read. */
  static SiteAnswer endless(String type) {
    return forEver(type, 8_192, Duration.ZERO);
  }

  /** No answer. */
  static SiteAnswer silence() {
    return exchange -> {
      TimeUnit.DAYS.sleep(1);
    };
  }

  private static SiteAnswer forEver(String type, int bytes, Duration pause) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      while (true) {
        body.write(new byte[bytes]);
        body.flush();
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      }
    };
  }

  private static byte[] page(String text) {
    return ("<!doctype html><title>" + text + "</title>").getBytes(StandardCharsets.UTF_8);
  }
}
