package rest.fakeface.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work of several kinds, of each kind one piece at a time.
 *
 * @param <K> the kinds
 */
public final class SingleFlight<K> {

  private final Map<K, ReentrantLock> locks = new ConcurrentHashMap<>();

  /** Does a piece of work unless one of its kind is under way. */
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
   * Waits for the end of what is under way of a kind.
   *
   * @return whether nothing is under way; false when that took longer, or the wait was interrupted
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
