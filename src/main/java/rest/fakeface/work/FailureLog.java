package rest.fakeface.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import rest.fakeface.log.Log;

/**
 * Runs repeated work whose failure must not stop serving. The begin and the end of a failure are
 * each logged once, however often the work fails in between.
 */
public final class FailureLog {

  private static final Logger LOG = Log.of(FailureLog.class);

  private final Map<String, String> failing = new ConcurrentHashMap<>();

  /** Runs work, which is named in words; returns whether it succeeded. */
  public boolean run(String what, Runnable work) {
    return run(what, work, () -> false);
  }

  /**
   * The same for work that may fail as a consequence of another failure.
   *
   * @param told tells, when the work fails, whether the cause has been logged
   */
  public boolean run(String what, Runnable work, BooleanSupplier told) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (!told.getAsBoolean()) {
        failed(what, Causes.inWords(e));
      }
      return false;
    }
    String before = failing.remove(what);
    if (before != null && !failing.containsValue(before)) {
      LOG.log(Level.INFO, "{0} works again, after: {1}", what, before);
    }
    return true;
  }

  private void failed(String what, String why) {
    boolean known = failing.containsValue(why);
    if (failing.putIfAbsent(what, why) == null && !known) {
      LOG.log(Level.WARNING, "{0} failed, will be tried again: {1}", what, why);
    }
  }
}
