package rest.fakeface.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Knows that the application is being stopped, from the first moment on. Servers take it apart bit
 * by bit, and a request that comes meanwhile would fail in whatever way.
 */
@ApplicationScoped
public class Stopping {

  private final AtomicBoolean begun = new AtomicBoolean();

  /** Whether the stop has begun. The object may be kept, and works without this bean. */
  public AtomicBoolean begun() {
    return begun;
  }
}
