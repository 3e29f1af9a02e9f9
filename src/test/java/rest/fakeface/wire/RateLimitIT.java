package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

@Order(ServerOrder.PROXIED)
@ParameterizedClass
@EnumSource(ServerKind.class)
class RateLimitIT {

  private static final String CLIENT = "X-Forwarded-For";

  /** More requests than a client may send, including those that are refilled meanwhile. */
  private static final int MANY = 3 * ProxiedServer.RATE;

  private final Http http;

  RateLimitIT(ServerKind kind) {
    http = ProxiedServer.of(kind);
  }

  @Test
  void clientThatAsksTooOftenIsToldWhenToAskAgain() {
    HttpResponse<byte[]> refused = untilRefused("/face/json", "203.0.113.1");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(Http.header(refused, "Retry-After"))).isBetween(1, 60);
    assertThat(Http.header(refused, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Http.header(refused, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(Http.json(refused).getString("type"))
        .isEqualTo("urn:fakeface:problem:too-many-requests");
    assertThat(http.text("/prometheus")).contains("fakeface_rate_limited_requests_total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stats", "/content/x", "/", "/nothing"})
  void everyAddressCounts(String path) {
    assertThat(untilRefused(path, "203.0.113.2").statusCode()).isEqualTo(429);
  }

  @Test
  void preFlightsAndMetricsAreAlwaysAnswered() {
    untilRefused("/stats", "203.0.113.3");

    for (int i = 0; i < MANY; i++) {
      HttpResponse<byte[]> preflight =
          http.send(
              "OPTIONS", "/stats", "Access-Control-Request-Method", "GET", CLIENT, "203.0.113.3");
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(http.get("/prometheus", CLIENT, "203.0.113.3").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void otherClientsAreServedMeanwhile() {
    untilRefused("/stats", "2001:db8:0:1::1");

    assertThat(http.get("/stats", CLIENT, "2001:db8:0:2::1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001:db8:0:3::%x", "192.0.2.%d, 203.0.113.4"})
  void whoTakesManyAddressesIsOneClient(String addresses) {
    assertThat(
            IntStream.range(0, MANY)
                .map(
                    number -> http.get("/stats", CLIENT, addresses.formatted(number)).statusCode()))
        .contains(429);
  }

  /** The answer that a client finally gets if it repeats a request. */
  private HttpResponse<byte[]> untilRefused(String path, String client) {
    HttpResponse<byte[]> answer = http.get(path, CLIENT, client);
    for (int i = 0; answer.statusCode() != 429 && i < MANY; i++) {
      answer = http.get(path, CLIENT, client);
    }
    return answer;
  }
}
