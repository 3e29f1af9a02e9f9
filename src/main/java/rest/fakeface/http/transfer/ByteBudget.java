package rest.fakeface.http.transfer;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes several may have at once, all together. */
final class ByteBudget {

  private final long most;
  private final AtomicLong taken = new AtomicLong();

  ByteBudget(long most) {
    this.most = most;
  }

  /** Takes some bytes of it; false when so many are not left. */
  boolean take(long bytes) {
    if (taken.addAndGet(bytes) <= most) {
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
