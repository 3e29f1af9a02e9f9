package rest.fakeface.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** What a site of images answers a request with, good or bad. */
@FunctionalInterface
public interface SiteAnswer {

  /**
   * Answers a request.
   *
   * @throws IOException when the client has broken off
   * @throws InterruptedException when the site is closed
   */
  void to(HttpExchange exchange) throws IOException, InterruptedException;

  /** A JPEG, or what is said to be one. */
  static SiteAnswer jpeg(byte[] bytes) {
    return whole(200, "image/jpeg", bytes);
  }

  /** A PNG, or what is said to be one. */
  static SiteAnswer png(byte[] bytes) {
    return whole(200, "image/png", bytes);
  }

  /** A page that says that all is well. */
  static SiteAnswer html() {
    return whole(200, "text/html; charset=utf-8", page("Welcome"));
  }

  /** A page of an error. */
  static SiteAnswer status(int status) {
    return whole(status, "text/html", page("Error " + status));
  }

  /** A whole answer. */
  static SiteAnswer whole(int status, String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** An answer that comes later. */
  static SiteAnswer after(Duration delay, SiteAnswer answer) {
    return exchange -> {
      TimeUnit.NANOSECONDS.sleep(delay.toNanos());
      answer.to(exchange);
    };
  }

  /** The way to another place. */
  static SiteAnswer redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** A JPEG whose connection ends in its middle. */
  static SiteAnswer cutOff(byte[] bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(Arrays.copyOf(bytes, bytes.length / 2));
      exchange.getResponseBody().flush();
    };
  }

  /** A JPEG of which a byte comes every tenth of a second, for ever. */
  static SiteAnswer drip() {
    return forEver("image/jpeg", 1, Duration.ofMillis(100));
  }

  /** A body that has no end and comes as fast as it is read. */
  static SiteAnswer endless(String type) {
    return forEver(type, 8_192, Duration.ZERO);
  }

  /** No answer at all, for ever. */
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
