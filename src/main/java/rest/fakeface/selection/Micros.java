package rest.fakeface.selection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as stored in the catalog: in microseconds since 1970, negative before. */
final class Micros {

  private Micros() {}

  /** The current time in milliseconds; a finer resolution takes longer and allocates an object. */
  static long now() {
    return System.currentTimeMillis() * 1_000;
  }

  /** A time, truncated to the microsecond. */
  static long of(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  static Instant toInstant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
