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
 * The server of an issuer that has its public keys.
 *
 * @param client how it is asked
 * @param request asks for the keys
 */
record KeyServer(HttpClient client, HttpRequest request) {

  /** How long an answer may take, its body included. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The most bytes of a set of keys. */
  private static final int LONGEST = 100_000;

  /**
   * The server at an address.
   *
   * @throws IllegalArgumentException when it is no address of HTTP
   */
  static KeyServer at(URI address) {
    return new KeyServer(
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build(),
        HttpRequest.newBuilder(address).timeout(PATIENCE).build());
  }

  /** Asks for the keys without waiting for them. */
  CompletableFuture<JWKSet> fetch() {
    CompletableFuture<HttpResponse<String>> exchange =
        client.sendAsync(request, head -> limitedBody());
    return exchange
        .copy()
        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        // The time-out of the request ends with the head of the answer.
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
