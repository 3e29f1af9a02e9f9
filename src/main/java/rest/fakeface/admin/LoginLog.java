package rest.fakeface.admin;

import io.github.bucket4j.Bucket;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import rest.fakeface.log.Log;

/** Logs wrong credentials; in a storm only some of them, with the number of omitted ones. */
final class LoginLog {

  private static final Logger LOG = Log.of(LoginLog.class);

  private static final int LINES_PER_MINUTE = 20;

  private final Bucket lines =
      Bucket.builder()
          .addLimit(
              limit ->
                  limit
                      .capacity(LINES_PER_MINUTE)
                      .refillGreedy(LINES_PER_MINUTE, Duration.ofMinutes(1)))
          .build();

  private final AtomicLong leftOut = new AtomicLong();

  /** Logs a wrong credential from an address. */
  void wrong(String client) {
    if (!lines.tryConsume(1)) {
      leftOut.incrementAndGet();
      return;
    }
    long others = leftOut.getAndSet(0);
    LOG.log(
        Level.WARNING,
        others == 0
            ? "Wrong administrator credential from {0}"
            : "Wrong administrator credential from {0}; {1} before it were not logged",
        client,
        others);
  }
}
