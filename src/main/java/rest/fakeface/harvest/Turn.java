package rest.fakeface.harvest;

import java.io.Serializable;

/**
 * One time that the {@link CatalogTimer} goes off.
 *
 * @param asked whether somebody asked for it; otherwise the next one of the same follows it
 */
record Turn(Tick tick, boolean asked) implements Serializable {

  static Turn asked(Tick tick) {
    return new Turn(tick, true);
  }

  static Turn atInterval(Tick tick) {
    return new Turn(tick, false);
  }
}
