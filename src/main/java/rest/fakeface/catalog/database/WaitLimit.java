package rest.fakeface.catalog.database;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long a thread waits for one answer of the database. A database that is frozen, or a network
 * that swallows packets, must not hold a thread longer. Work runs under a limit of its own; all
 * other work is an administrator's, who waits at a screen.
 */
public enum WaitLimit {
  /** The question whether the database answers. */
  PING(Duration.ofSeconds(2)),
  /** A request's work. */
  REQUEST(Duration.ofSeconds(5)),
  /** Work in the background and bundles: pages of thousands of rows. */
  BATCH(Duration.ofSeconds(30)),
  /** A change of the schema, which may rewrite a table of millions of rows. */
  MIGRATION(Duration.ofHours(2));

  private static final ThreadLocal<WaitLimit> OF_THREAD = new ThreadLocal<>();

  private final Duration time;

  WaitLimit(Duration time) {
    this.time = time;
  }

  /** The limit of the present thread. */
  static WaitLimit current() {
    WaitLimit limit = OF_THREAD.get();
    return limit == null ? REQUEST : limit;
  }

  /** The longest wait of the present thread. */
  public static Duration time() {
    return current().time;
  }

  /** Does work under this limit. */
  public <T> T call(Supplier<T> work) {
    WaitLimit before = OF_THREAD.get();
    OF_THREAD.set(this);
    try {
      return work.get();
    } finally {
      if (before == null) {
        // Removed, not set to null: a pooled thread would keep the application's classes alive.
        OF_THREAD.remove();
      } else {
        OF_THREAD.set(before);
      }
    }
  }

  /** Does work under this limit. */
  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return this;
        });
  }

  int millis() {
    return (int) time.toMillis();
  }
}
