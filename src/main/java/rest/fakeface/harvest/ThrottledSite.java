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
 * A web site of images that is asked politely: one request at a time, a pause after each, longer
 * ones after failures, and none at all for a while when it fails again and again.
 *
 * <p>Retries and circuit breaker are those of MicroProfile Fault Tolerance, built by calls and
 * brought along: WildFly has them only as a subsystem that its usual configuration lacks, and
 * annotations would then silently do nothing.
 */
final class ThrottledSite {

  private static final Logger LOG = Log.of(ThrottledSite.class);

  private static final int RETRIES = 2;

  /** How long after a first failure the next try is; after a second it is twice as long. */
  private static final Duration BACK_OFF = Duration.ofSeconds(1);

  /** Three quarters of so many requests in a row have to fail until the site is left alone. */
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
   * A site that has not been asked yet.
   *
   * @param name its name in the log
   * @param maxBytes the most bytes that an image may have
   */
  ThrottledSite(String name, WebSettings settings, int maxBytes) {
    this(name, settings, maxBytes, LEFT_ALONE);
  }

  ThrottledSite(String name, WebSettings settings, int maxBytes, Duration leftAlone) {
    this.name = name;
    this.leftAlone = leftAlone;
    pause = settings.pause();
    request = new ImageRequest(settings, maxBytes);
    guard = guard();
  }

  private Guard guard() {
    return Guard.create()
        .withRetry()
        .maxRetries(RETRIES)
        .delay(BACK_OFF.toMillis(), ChronoUnit.MILLIS)
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

  /** Until when the site is not asked because it failed; nothing when it is asked. */
  Optional<Instant> leftAloneUntil() {
    return Optional.ofNullable(leftAloneUntil).filter(until -> until.isAfter(Instant.now()));
  }

  /**
   * The bytes of the image that the site gives now.
   *
   * @throws RejectedException when what it gives is too large or no image
   * @throws CircuitBreakerOpenException when it is left alone
   * @throws IOException when it gives none, however often it is asked
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
      LOG.log(Level.WARNING, "{0}: fails too often, left alone for {1}", name, leftAlone);
    } else if (state == CircuitBreakerState.CLOSED) {
      leftAloneUntil = null;
      LOG.log(Level.INFO, "{0}: answers again", name);
    }
  }
}
