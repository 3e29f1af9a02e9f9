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
 * Limits the rate of requests per client: a burst as large as the limit, and then a constant pace.
 * IPv6 clients are distinguished by their /64 networks, because a client has all addresses of one.
 */
public final class RateLimiter {

  private static final Duration PERIOD = Duration.ofMinutes(1);

  /** The maximum number of remembered clients, at some 200 bytes each. */
  private static final int CLIENTS = 100_000;

  private final Bandwidth limit;

  // After a whole period without requests, a client is the same as a new one.
  private final Cache<InetAddress, Bucket> clients =
      Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(PERIOD).build();

  /** A limit in requests per minute, from 1. */
  public RateLimiter(int requests) {
    limit = Bandwidth.builder().capacity(requests).refillGreedy(requests, PERIOD).build();
  }

  /** Counts a request; returns 0, or the number of seconds that the client has to wait. */
  public long secondsToWait(String client) {
    Bucket bucket =
        clients.get(ClientNetwork.of(client), any -> Bucket.builder().addLimit(limit).build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
  }
}
