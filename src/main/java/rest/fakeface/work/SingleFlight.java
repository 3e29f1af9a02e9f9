package rest.fakeface.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs work of several kinds, at most one run per kind at a time.
 *
 * @param <K> the kinds
 */
public final class SingleFlight<K> {

  private final Map<K, ReentrantLock> locks = new ConcurrentHashMap<>();

  /** Runs work unless work of the same kind is running. */
  public void run(K kind, Runnable work) {
    ReentrantLock lock = lock(kind);
    if (lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * Waits for the end of the running work of a kind.
   *
   * @return whether no work is running; false if it took longer, or the wait was interrupted
   */
  public boolean awaitEnd(K kind, Duration patience) {
    ReentrantLock lock = lock(kind);
    try {
      boolean ended = lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
      if (ended) {
        lock.unlock();
      }
      return ended;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ReentrantLock lock(K kind) {
    return locks.computeIfAbsent(kind, first -> new ReentrantLock());
  }
}
