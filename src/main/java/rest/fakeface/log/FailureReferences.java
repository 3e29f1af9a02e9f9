package rest.fakeface.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Logs failures that clients can repeat: the first of a kind with its stack trace under a
 * reference; later ones are counted, and the count is logged from time to time.
 */
public final class FailureReferences {

  private static final Logger LOG = Log.of(FailureReferences.class);

  private static final Duration BETWEEN_COUNTS = Duration.ofMinutes(10);

  /** The maximum number of kinds, because a client may find a way to cause new ones. */
  private static final int MOST_KINDS = 100;

  private static final String OTHERS = "others";

  private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;

  /** An empty log. */
  public FailureReferences() {
    this(System::nanoTime);
  }

  FailureReferences(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Records a failure.
   *
   * @return the reference under which the log has the stack trace of this kind of failure
   */
  public String failed(String what, Throwable thrown) {
    String name = kindOf(thrown);
    Kind kind = new Kind(nanoTime.getAsLong());
    boolean full = kinds.size() >= MOST_KINDS && !kinds.containsKey(name);
    Kind known = kinds.putIfAbsent(full ? OTHERS : name, kind);
    if (known == null) {
      LOG.log(Level.ERROR, what + " failed, reference " + kind.reference, thrown);
      return kind.reference;
    }
    long more = known.count(nanoTime.getAsLong());
    if (more > 0) {
      LOG.log(Level.ERROR, "{0} failed, {1} more as reference {2}", what, more, known.reference);
    }
    return known.reference;
  }

  /** Identifies failures of the same cause: by their types and where they were thrown. */
  private static String kindOf(Throwable thrown) {
    StringBuilder kind = new StringBuilder();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      StackTraceElement[] trace = cause.getStackTrace();
      kind.append(cause.getClass().getName()).append(trace.length == 0 ? "" : trace[0]);
      cause = cause.getCause();
    }
    return kind.toString();
  }

  /** A kind of failure: its reference, and the count since the last line. */
  private static final class Kind {

    private final String reference = UUID.randomUUID().toString();
    private final AtomicLong since = new AtomicLong();
    private final AtomicLong lastLine;

    Kind(long now) {
      lastLine = new AtomicLong(now);
    }

    /** Counts one; returns the count to log now, 0 for no line. */
    long count(long now) {
      since.incrementAndGet();
      long last = lastLine.get();
      return now - last >= BETWEEN_COUNTS.toNanos() && lastLine.compareAndSet(last, now)
          ? since.getAndSet(0)
          : 0;
    }
  }
}
