package rest.fakeface.selection;

import java.time.Instant;

/** How far the snapshot and the catalog are apart: when each was last told what the other knows. */
public final class Freshness {

  private volatile Instant refreshed = Instant.now();
  private volatile Instant recorded = refreshed;
  private volatile boolean reachable;

  Freshness() {}

  /** When the snapshot was last what the catalog was; before that, when the application began. */
  public Instant refreshed() {
    return refreshed;
  }

  /** A time all servings before which are recorded. */
  public Instant recorded() {
    return recorded;
  }

  /** Whether the catalog could be read the last time. */
  public boolean isReachable() {
    return reachable;
  }

  /** Notes that the catalog cannot be read, be it before anybody tries. */
  public void lost() {
    reachable = false;
  }

  /** Makes the snapshot what the catalog is. */
  void refresh(Runnable work) {
    Instant begun = Instant.now();
    boolean done = false;
    try {
      work.run();
      refreshed = begun;
      done = true;
    } finally {
      reachable = done;
    }
  }

  /** Records all servings. */
  void record(Runnable work) {
    Instant begun = Instant.now();
    work.run();
    recorded = begun;
  }
}
