package rest.fakeface.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import rest.fakeface.log.Log;

/**
 * Work that is tried again and again, and whose failure is no reason to stop serving. The log says
 * when something begins to be wrong and when it is over: once, whatever else fails of the same.
 */
public final class FailureLog {

  private static final Logger LOG = Log.of(FailureLog.class);

  private final Map<String, String> failing = new ConcurrentHashMap<>();

  /** Does work, named in words; returns whether it was done. */
  public boolean run(String what, Runnable work) {
    return run(what, work, () -> false);
  }

  /**
   * The same for work whose failure may be the consequence of another.
   *
   * @param told whether the log has told the cause, asked when the work fails
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
