package rest.fakeface.http.transfer;

import java.util.concurrent.atomic.AtomicLong;

/** A number of bytes that is shared by several users. */
final class ByteBudget {

  private final long most;
  private final AtomicLong taken = new AtomicLong();

  ByteBudget(long most) {
    this.most = most;
  }

  /** Takes some bytes; false if not enough are left. */
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
