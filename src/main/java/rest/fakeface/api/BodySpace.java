package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/** The space that the bodies of all requests have at once. */
@ApplicationScoped
class BodySpace {

  @Inject TransferSettings settings;

  private final AtomicLong taken = new AtomicLong();

  /** Takes some bytes of it; false when so many are not left. */
  boolean take(long bytes) {
    if (taken.addAndGet(bytes) <= settings.maxBodies()) {
      return true;
    }
    taken.addAndGet(-bytes);
    return false;
  }

  /** Gives some bytes back. */
  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
