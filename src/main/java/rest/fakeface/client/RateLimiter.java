package rest.fakeface.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How often each client may still ask: as often as the limit says at once, and then again and again
 * at the limit's pace. IPv6 clients are told apart by their networks of 64 bits, as each of them
 * has all the addresses of one.
 */
public final class RateLimiter {

  private static final Duration PERIOD = Duration.ofMinutes(1);

  /** How many clients are remembered, at some 200 bytes each; the memory must have an end. */
  private static final int CLIENTS = 100_000;

  private final Bandwidth limit;

  // Who has not asked for a whole period may ask as often as somebody new.
  private final Cache<InetAddress, Bucket> clients =
      Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(PERIOD).build();

  /** A limit of so many requests in a minute, from 1. */
  public RateLimiter(int requests) {
    limit = Bandwidth.builder().capacity(requests).refillGreedy(requests, PERIOD).build();
  }

  /** Counts a request; returns 0 or, if the client has to wait, for how many seconds. */
  public long secondsToWait(String client) {
    Bucket bucket =
        clients.get(ClientNetwork.of(client), any -> Bucket.builder().addLimit(limit).build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
  }
}
