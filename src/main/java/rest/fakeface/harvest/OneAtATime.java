package rest.fakeface.harvest;

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
final class OneAtATime<K> {

  private final Map<K, ReentrantLock> locks = new ConcurrentHashMap<>();

  /** Does a piece of work unless one of its kind is under way. */
  void run(K kind, Runnable work) {
    ReentrantLock lock = lock(kind);
    if (lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Waits for the end of what is under way; returns false when that took longer than this. */
  boolean awaitEnd(K kind, Duration patience) {
    ReentrantLock lock = lock(kind);
    try {
      if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return false;
      }
      lock.unlock();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private ReentrantLock lock(K kind) {
    return locks.computeIfAbsent(kind, first -> new ReentrantLock());
  }
}
