package rest.fakeface.admin;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The server with the public keys of an issuer.
 *
 * @param client sends the requests
 * @param request the request for the keys
 */
record KeyServer(HttpClient client, HttpRequest request) {

  /** The timeout of an answer, including its body. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The maximum number of bytes of a set of keys. */
  private static final int LONGEST = 100_000;

  /**
   * The server at an address.
   *
   * @throws IllegalArgumentException if it is not an HTTP address
   */
  static KeyServer at(URI address) {
    return new KeyServer(
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build(),
        HttpRequest.newBuilder(address).timeout(PATIENCE).build());
  }

  /** Requests the keys without waiting for them. */
  CompletableFuture<JWKSet> fetch() {
    CompletableFuture<HttpResponse<String>> exchange =
        client.sendAsync(request, head -> limitedBody());
    return exchange
        .copy()
        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        // The timeout of the request covers only the head of the answer.
        .whenComplete((answer, failure) -> exchange.cancel(true))
        .thenApply(KeyServer::keys);
  }

  private static BodySubscriber<String> limitedBody() {
    StringBuilder body = new StringBuilder();
    return BodySubscribers.mapping(
        BodySubscribers.ofByteArrayConsumer(
            part -> {
              part.ifPresent(bytes -> body.append(new String(bytes, StandardCharsets.ISO_8859_1)));
              if (body.length() > LONGEST) {
                throw new IllegalStateException("it has more than " + LONGEST + " bytes");
              }
            }),
        none -> body.toString());
  }

  private static JWKSet keys(HttpResponse<String> answer) {
    try {
      if (answer.statusCode() != 200) {
        throw new IOException("it answers " + answer.statusCode());
      }
      return JWKSet.parse(answer.body());
    } catch (IOException | ParseException e) {
      throw new CompletionException(e);
    }
  }
}
