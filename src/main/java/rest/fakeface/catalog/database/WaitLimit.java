package rest.fakeface.catalog.database;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The maximum time that a thread waits for one answer of the database. A frozen database, or a
 * network that drops packets, must not block a thread for longer. Work can run under its own limit;
 * the default is that of a waiting administrator.
 */
public enum WaitLimit {
  /** The check whether the database answers. */
  PING(Duration.ofSeconds(2)),
  /** Requests. */
  REQUEST(Duration.ofSeconds(5)),
  /** Background work and bundles: pages of thousands of rows. */
  BATCH(Duration.ofSeconds(30)),
  /** Schema changes, which may rewrite a table of millions of rows. */
  MIGRATION(Duration.ofHours(2));

  private static final ThreadLocal<WaitLimit> OF_THREAD = new ThreadLocal<>();

  private final Duration time;

  WaitLimit(Duration time) {
    this.time = time;
  }

  /** The limit of the current thread. */
  static WaitLimit current() {
    WaitLimit limit = OF_THREAD.get();
    return limit == null ? REQUEST : limit;
  }

  /** The maximum wait of the current thread. */
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
