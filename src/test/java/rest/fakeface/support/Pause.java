package rest.fakeface.support;

import java.util.concurrent.TimeUnit;

/** The pause between two looks at something that is waited for. */
public final class Pause {

  private Pause() {}

  /** Waits a moment. */
  public static void shortly() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
