package rest.fakeface.selection;

import java.time.Instant;

/** The lag between the snapshot and the catalog, in both directions. */
public final class Freshness {

  private volatile Instant refreshed = Instant.now();
  private volatile Instant recorded = refreshed;
  private volatile boolean reachable;

  Freshness() {}

  /**
   * When the snapshot last matched the catalog; before the first time, when the application
   * started.
   */
  public Instant refreshed() {
    return refreshed;
  }

  /** A time before which all servings are recorded. */
  public Instant recorded() {
    return recorded;
  }

  /** Whether the last reading of the catalog succeeded. */
  public boolean isReachable() {
    return reachable;
  }

  /** Records that the catalog cannot be read. */
  public void lost() {
    reachable = false;
  }

  /** Brings the snapshot up to date with the catalog. */
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
