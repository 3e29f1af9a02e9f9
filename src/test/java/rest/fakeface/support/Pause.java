package rest.fakeface.support;

import java.util.concurrent.TimeUnit;

/** Pauses between two checks of a condition. */
public final class Pause {

  private Pause() {}

  /** Waits a moment. */
  public static void shortly() {
    millis(200);
  }

  /** Waits the number of seconds that a server has requested. */
  public static void seconds(long seconds) {
    millis(TimeUnit.SECONDS.toMillis(seconds));
  }

  /** Waits some milliseconds. */
  public static void millis(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
