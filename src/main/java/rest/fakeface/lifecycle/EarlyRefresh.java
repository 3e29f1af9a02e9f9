package rest.fakeface.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import rest.fakeface.selection.UnknownFace;

/**
 * Refreshes early if a client requests a face that this node does not know yet: behind a load
 * balancer, a redirect of the node that added the face may lead to a node that has not read it.
 */
@ApplicationScoped
class EarlyRefresh {

  /** The minimum time between two early refreshes. */
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  @Inject Scheduler scheduler;

  private final AtomicLong due = new AtomicLong(System.nanoTime());

  void onUnknown(@Observes UnknownFace face) {
    long now = System.nanoTime();
    long then = due.get();
    if (now - then >= 0 && due.compareAndSet(then, now + PAUSE)) {
      scheduler.refreshNow();
    }
  }
}
