package rest.fakeface.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Limits the hashing of passwords: one at a time, with few waiting requests, and at a slow pace for
 * a client that has used up its burst. A request waits at most {@link #PATIENCE}.
 */
final class LoginThrottle {

  /** The maximum total wait of a request. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  /** The burst of a client: a mistyped password must not cause a wait. */
  static final int AT_ONCE = 10;

  /** The time after which a client may send one more. */
  static final Duration PACE = Duration.ofSeconds(2);

  /** The maximum number of waiting requests, each of which occupies a thread. */
  private static final int PLACES = 10;

  /** The maximum number of waiting requests of one client, which leaves places for others. */
  private static final int PLACES_EACH = 8;

  /** The maximum number of remembered clients, at some 300 bytes each. */
  private static final int CLIENTS = 10_000;

  private static final Bandwidth LIMIT =
      Bandwidth.builder().capacity(AT_ONCE).refillGreedy(1, PACE).build();

  private final TimeMeter clock;
  private final BlockingStrategy sleep;
  private final Semaphore places = new Semaphore(PLACES);
  private final Semaphore hashing = new Semaphore(1, true);

  // Until its bucket is full again: then it is the same as a new one.
  private final Cache<InetAddress, Client> clients =
      Caffeine.newBuilder()
          .maximumSize(CLIENTS)
          .expireAfterAccess(PACE.multipliedBy(AT_ONCE))
          .build();

  /** The pace of a client and its waiting places. */
  private record Client(BlockingBucket pace, Semaphore places) {}

  /** A throttle with the system clock. */
  LoginThrottle() {
    this(TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
  }

  /** A throttle with another clock. */
  LoginThrottle(TimeMeter clock, BlockingStrategy sleep) {
    this.clock = clock;
    this.sleep = sleep;
  }

  /**
   * Runs the verification of a password when it is its turn.
   *
   * @return the result of the verification
   * @throws rest.fakeface.http.ProblemException if its turn would not come soon
   */
  boolean run(InetAddress network, BooleanSupplier verification) {
    Client client = clients.get(network, any -> newClient());
    if (!client.places.tryAcquire()) {
      throw AuthProblem.tooManyTries();
    }
    try {
      if (!places.tryAcquire()) {
        throw AuthProblem.busy();
      }
      try {
        return inTurn(client, verification);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AuthProblem.busy();
    } finally {
      client.places.release();
    }
  }

  private Client newClient() {
    BlockingBucket pace =
        Bucket.builder().addLimit(LIMIT).withCustomTimePrecision(clock).build().asBlocking();
    return new Client(pace, new Semaphore(PLACES_EACH));
  }

  private boolean inTurn(Client client, BooleanSupplier verification) throws InterruptedException {
    long end = clock.currentTimeNanos() + PATIENCE.toNanos();
    if (!client.pace.tryConsume(1, PATIENCE, sleep)) {
      throw AuthProblem.tooManyTries();
    }
    if (!hashing.tryAcquire(end - clock.currentTimeNanos(), TimeUnit.NANOSECONDS)) {
      throw AuthProblem.busy();
    }
    try {
      return verification.getAsBoolean();
    } finally {
      hashing.release();
    }
  }
}
