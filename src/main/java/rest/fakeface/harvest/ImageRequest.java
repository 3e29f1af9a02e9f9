package rest.fakeface.harvest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;

/**
 * Requests an image over HTTP, within a time limit and a size limit, and only of types that can be
 * decoded. Redirects are followed to http and https only, and not from https to http.
 */
final class ImageRequest {

  private static final String USER_AGENT = "fakeface/1.0 (harvests faces for a catalog, politely)";

  private static final List<String> TYPES = List.of("image/jpeg", "image/png", "image/webp");

  private final HttpClient client;
  private final WebSettings settings;
  private final int maxBytes;

  ImageRequest(WebSettings settings, int maxBytes) {
    this.settings = settings;
    this.maxBytes = maxBytes;
    client =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(Redirect.NORMAL)
            .build();
  }

  /**
   * The bytes of the current image.
   *
   * @throws RejectedException if it is too large or not an image
   * @throws IOException if there was no answer in time, or it was an error
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  byte[] send() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(settings.address())
            .header("User-Agent", USER_AGENT)
            .header("Accept", String.join(", ", TYPES))
            .timeout(settings.timeout())
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, this::body);
    try {
      // The client's timeout covers only the headers: a dripping body would never end.
      return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS).body();
    } catch (TimeoutException e) {
      throw new IOException("no whole answer within " + settings.timeout(), e);
    } catch (ExecutionException e) {
      throw cause(e);
    } finally {
      answer.cancel(true);
    }
  }

  /** Reads the body only if it is an image, because others may be endless. */
  private BodySubscriber<byte[]> body(ResponseInfo head) {
    LimitedBody body = new LimitedBody(maxBytes);
    try {
      check(head);
    } catch (IOException e) {
      body.refuse(e);
    }
    return body;
  }

  private static void check(ResponseInfo head) throws IOException {
    int status = head.statusCode();
    if (status >= 500 || status == 429) {
      throw new IOException("the answer is " + status);
    }
    if (status != 200) {
      throw new RejectedException(Rejection.FETCH_FAILED, "the answer is " + status);
    }
    String type = type(head.headers().firstValue("Content-Type").orElse(""));
    if (!TYPES.contains(type)) {
      throw new RejectedException(
          Rejection.FETCH_FAILED, "the answer is of the type '" + type + "', no image");
    }
  }

  /** A type without its parameters. */
  private static String type(String header) {
    return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static IOException cause(ExecutionException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RejectedException rejected) {
        return rejected;
      }
    }
    return e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
  }
}
