package rest.fakeface.support;

import java.util.concurrent.TimeUnit;

/** The pause between two looks at something that is waited for. */
public final class Pause {

  private Pause() {}

  /** Waits a moment. */
  public static void shortly() {
    millis(200);
  }

  /** Waits as long as a server asks for. */
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
