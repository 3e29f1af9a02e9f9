package rest.fakeface.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import rest.fakeface.selection.UnknownFace;

/**
 * Refreshes before the time when somebody asks for a face that this node does not know yet: behind
 * a balancer a redirect of the node that added it may lead to one that has not read it.
 */
@ApplicationScoped
class EarlyRefresh {

  /** The least time between two of them, whatever is asked for. */
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
