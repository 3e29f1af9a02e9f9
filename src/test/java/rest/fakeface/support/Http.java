package rest.fakeface.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * An HTTP client of one server, which does not follow redirects.
 *
 * @param base the server's URL
 */
public record Http(URI base) {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Sends a GET to a path or an absolute URL. */
  public HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Sends a POST with a text of a media type. */
  public HttpResponse<byte[]> post(String path, String type, String body, String... headers) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Sends a POST with bytes of a media type. */
  public HttpResponse<byte[]> post(String path, String type, byte[] body, String... headers) {
    String[] all =
        Stream.concat(Stream.of("Content-Type", type), Stream.of(headers)).toArray(String[]::new);
    return exchange("POST", path, body, all);
  }

  /** Sends a request without a body. */
  public HttpResponse<byte[]> send(String method, String path, String... headers) {
    return exchange(method, path, new byte[0], headers);
  }

  /** Sends a request with a body, or without one if it is empty. */
  public HttpResponse<byte[]> exchange(String method, String path, byte[] body, String... headers) {
    try {
      return answer(method, path, body, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of a GET; 0 if the server does not answer in time. */
  public int status(String path) {
    try {
      return answer("GET", path, new byte[0]).statusCode();
    } catch (ConnectException | HttpTimeoutException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text returned by a GET. */
  public String text(String path) {
    return text(get(path));
  }

  /** The JSON object returned by a GET. */
  public JsonObject json(String path, String... headers) {
    return json(get(path, headers));
  }

  /** The text of an answer. */
  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** The JSON object of an answer. */
  public static JsonObject json(HttpResponse<byte[]> answer) {
    return object(text(answer));
  }

  /** Parses a JSON object. */
  public static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** A header of an answer; empty when it is missing. */
  public static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<byte[]> answer(String method, String path, byte[] body, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    // The timeout of a request only covers the head of its answer.
    CompletableFuture<HttpResponse<byte[]>> answer =
        CLIENT.sendAsync(request.build(), BodyHandlers.ofByteArray());
    try {
      return answer.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("no whole answer to " + method + " " + path);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
