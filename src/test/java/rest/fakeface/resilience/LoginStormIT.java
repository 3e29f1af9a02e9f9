package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.AdminPassword.asAdmin;
import static rest.fakeface.support.AdminPassword.basic;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.Http;
import rest.fakeface.support.Pause;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/** During a storm of wrong logins, faces are served and the administrator can log in. */
@Order(ServerOrder.OWN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class LoginStormIT {

  private static final int AT_ONCE = 250;
  private static final int ROUNDS = ProofLength.of(2, 40);
  private static final String STORM = "198.51.100.7";
  private static final String COVERAGE = "/admin/coverage";

  /** The maximum time for faces and known credentials, even on a busy machine. */
  private static final Duration QUICK = Duration.ofSeconds(3);

  /**
   * The maximum time of a login: 2 s of waiting and one hash, which takes long on a busy machine.
   */
  private static final Duration LOGIN = Duration.ofSeconds(6);

  private final ServerKind kind;
  private final AtomicInteger guesses = new AtomicInteger();

  /** The longest times of requests, by their limits. */
  private final Map<Duration, Duration> longest = new HashMap<>();

  LoginStormIT(ServerKind kind) {
    this.kind = kind;
  }

  @Test
  void stormOfWrongLoginsKeepsNobodyWaiting() throws Exception {
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count",
            "5",
            "fakeface.trusted-proxies",
            "127.0.0.1",
            "fakeface.admin.password-hash",
            AdminPassword.hash());
    try (RunningServer server =
        RunningServer.start(kind, TestPaths.workDirectory("storm"), settings)) {
      Http http = server.http();
      server.await("there are faces", () -> http.text("/stats").equals("5 faces"));
      for (int round = 0; round < ROUNDS; round++) {
        storm(http);
      }
    }
    System.out.printf(
        "Login storm on %s: faces and known credentials took at most %s, logins %s%n",
        kind, longest.get(QUICK), longest.get(LOGIN));
  }

  private void storm(Http http) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<HttpResponse<byte[]>>> storm = new ArrayList<>();
      for (int i = 0; i < 2 * AT_ONCE; i++) {
        Callable<HttpResponse<byte[]>> guess =
            () -> http.get(COVERAGE, from(basic("admin", "guess " + guesses.incrementAndGet())));
        storm.add(clients.submit(guess));
      }
      for (int i = 0; i < 10; i++) {
        assertOthersAreServed(http);
      }
      assertThat(entered(http)).isEqualTo(200);
      for (int i = 0; i < 10; i++) {
        assertOthersAreServed(http);
        assertThat(within(QUICK, () -> http.get(COVERAGE, from(asAdmin()))).statusCode())
            .isEqualTo(200);
      }
      for (Future<HttpResponse<byte[]>> each : storm) {
        assertRefused(each.get());
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private void assertOthersAreServed(Http http) {
    assertThat(within(QUICK, () -> http.get("/face/json")).statusCode()).isEqualTo(200);
    assertThat(within(QUICK, () -> http.get(COVERAGE)).statusCode()).isEqualTo(401);
  }

  /**
   * The administrator logs in from the same address, and repeats the request if it is refused
   * temporarily.
   */
  private int entered(Http http) {
    HttpResponse<byte[]> answer = within(LOGIN, () -> http.get(COVERAGE, from(asAdmin())));
    for (int tries = 1; tries < 3 && answer.statusCode() != 200; tries++) {
      Pause.seconds(Integer.parseInt(Http.header(answer, "Retry-After")));
      answer = within(LOGIN, () -> http.get(COVERAGE, from(asAdmin())));
    }
    return answer.statusCode();
  }

  private static void assertRefused(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isIn(401, 429, 503);
    assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(Http.header(answer, "Retry-After").isEmpty()).isEqualTo(answer.statusCode() == 401);
  }

  private HttpResponse<byte[]> within(Duration limit, Supplier<HttpResponse<byte[]>> request) {
    long begin = System.nanoTime();
    HttpResponse<byte[]> answer = request.get();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    longest.merge(limit, took, (one, other) -> one.compareTo(other) > 0 ? one : other);
    assertThat(took).isLessThan(limit);
    return answer;
  }

  private static String[] from(String... headers) {
    return Stream.concat(Stream.of(headers), Stream.of("X-Forwarded-For", STORM))
        .toArray(String[]::new);
  }
}
