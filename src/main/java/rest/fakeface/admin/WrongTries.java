package rest.fakeface.admin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The wrong credentials that came lately, by the client's address: after a few each one more
 * doubles the time until that client is listened to again.
 */
final class WrongTries {

  /** How many wrong tries cost nothing: who mistypes must not wait. */
  private static final int FREE = 3;

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** How many clients are remembered; of more, those who tried last. */
  private static final int CLIENTS = 10_000;

  private final LongSupplier nanos;
  private final Map<String, Tries> clients = new LinkedHashMap<>();

  /**
   * No tries yet.
   *
   * @param nanos a clock like {@link System#nanoTime}
   */
  WrongTries(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** How often a client was wrong, and until when it has to wait for that. */
  private record Tries(int count, long until) {}

  /** How long a client is not listened to; zero when it is. */
  synchronized Duration pause(String client) {
    Tries tries = clients.get(client);
    return tries == null
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(0, tries.until - nanos.getAsLong()));
  }

  /** Notes a wrong try; returns how many there have been since a right one. */
  synchronized int wrong(String client) {
    Tries before = clients.remove(client);
    int count = before == null ? 1 : before.count + 1;
    long seconds =
        count < FREE ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(count - FREE, 6));
    clients.put(
        client, new Tries(count, nanos.getAsLong() + Duration.ofSeconds(seconds).toNanos()));
    if (clients.size() > CLIENTS) {
      clients.remove(clients.keySet().iterator().next());
    }
    return count;
  }

  /** Forgets the wrong tries of a client that had it right. */
  synchronized void right(String client) {
    clients.remove(client);
  }
}
