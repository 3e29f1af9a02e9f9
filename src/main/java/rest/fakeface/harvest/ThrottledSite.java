package rest.fakeface.harvest;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.log.Log;

/**
 * A client of an image web site that limits its load: one request at a time, with a pause after
 * each and longer pauses after failures, and none at all for a while after repeated failures.
 *
 * <p>Retries and the circuit breaker are those of MicroProfile Fault Tolerance, used through its
 * programmatic API and included in the WAR: WildFly has them only as a subsystem that its default
 * configuration lacks, and annotations would then silently do nothing.
 */
final class ThrottledSite {

  private static final Logger LOG = Log.of(ThrottledSite.class);

  private static final int RETRIES = 2;

  /** The delay of a retry after the first failure; twice as long after the second. */
  private static final Duration BACK_OFF = Duration.ofSeconds(1);

  /** The window of requests of which three quarters must fail to pause the site. */
  private static final int REQUESTS_JUDGED = 8;

  private static final double FAILURES = 0.75;

  private static final Duration LEFT_ALONE = Duration.ofMinutes(5);

  private final String name;
  private final Duration pause;
  private final ImageRequest request;
  private final Duration leftAlone;
  private final Guard guard;
  private long nextTurn = System.nanoTime();
  private volatile @Nullable Instant leftAloneUntil;

  /**
   * A site without any requests yet.
   *
   * @param name its name in the log
   * @param maxBytes the maximum number of bytes of an image
   */
  ThrottledSite(String name, WebSettings settings, int maxBytes) {
    this(name, settings, maxBytes, BACK_OFF, LEFT_ALONE);
  }

  ThrottledSite(
      String name, WebSettings settings, int maxBytes, Duration backOff, Duration leftAlone) {
    this.name = name;
    this.leftAlone = leftAlone;
    pause = settings.pause();
    request = new ImageRequest(settings, maxBytes);
    guard = guard(backOff);
  }

  private Guard guard(Duration backOff) {
    return Guard.create()
        .withRetry()
        .maxRetries(RETRIES)
        .delay(backOff.toMillis(), ChronoUnit.MILLIS)
        .retryOn(IOException.class)
        .abortOn(RejectedException.class)
        .withExponentialBackoff()
        .done()
        .done()
        .withCircuitBreaker()
        .requestVolumeThreshold(REQUESTS_JUDGED)
        .failureRatio(FAILURES)
        .delay(leftAlone.toMillis(), ChronoUnit.MILLIS)
        .skipOn(InterruptedException.class)
        .onStateChange(this::changed)
        .done()
        .build();
  }

  /** The end of the pause after failures; empty if there is no pause. */
  Optional<Instant> leftAloneUntil() {
    return Optional.ofNullable(leftAloneUntil).filter(until -> until.isAfter(Instant.now()));
  }

  /**
   * Requests an image and returns its bytes.
   *
   * @throws RejectedException if the answer is too large or not an image
   * @throws CircuitBreakerOpenException if the site is paused
   * @throws IOException if all retries fail
   */
  synchronized byte[] fetch() throws Exception {
    return guard.call(this::ask, byte[].class);
  }

  private byte[] ask() throws IOException, InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nextTurn - System.nanoTime());
    try {
      return request.send();
    } finally {
      nextTurn = System.nanoTime() + pause.toNanos();
    }
  }

  private void changed(CircuitBreakerState state) {
    if (state == CircuitBreakerState.OPEN) {
      leftAloneUntil = Instant.now().plus(leftAlone);
      LOG.log(Level.WARNING, "{0}: fails too often, paused for {1}", name, leftAlone);
    } else if (state == CircuitBreakerState.CLOSED) {
      leftAloneUntil = null;
      LOG.log(Level.INFO, "{0}: answers again", name);
    }
  }
}
