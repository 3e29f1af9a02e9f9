package rest.fakeface.selection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the catalog keeps them: in microseconds since 1970, before it negative. */
final class Micros {

  private Micros() {}

  /** The time now, to the millisecond: what is finer takes longer and an object. */
  static long now() {
    return System.currentTimeMillis() * 1_000;
  }

  /** A time, cut to the microsecond. */
  static long of(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  static Instant toInstant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
