package rest.fakeface.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Knows from the first moment that the application is stopping. Servers dismantle it bit by bit,
 * and requests that arrive meanwhile would fail at random.
 */
@ApplicationScoped
public class Stopping {

  private final AtomicBoolean begun = new AtomicBoolean();

  /** Tells whether the stop has begun; the object can be kept and works without this bean. */
  public AtomicBoolean begun() {
    return begun;
  }
}
