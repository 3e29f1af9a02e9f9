package rest.fakeface.selection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Reads the clock periodically for the choices, which record the time to {@value #MILLIS}
 * milliseconds.
 */
@ApplicationScoped
public class ClockReader {

  /** The interval of readings in milliseconds. */
  static final int MILLIS = 10;

  // A separate thread, because a run of a server's scheduler costs more than reading a clock.
  @Resource ManagedThreadFactory threads;
  @Inject ServingClock clock;

  private final CountDownLatch end = new CountDownLatch(1);

  /** Starts the periodic readings. */
  public void start() {
    threads.newThread(this::readUntilTheEnd).start();
  }

  private void readUntilTheEnd() {
    try {
      while (!end.await(MILLIS, TimeUnit.MILLISECONDS)) {
        clock.read();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clock.end();
    }
  }

  /** Ends the periodic readings, which would otherwise outlive the application. */
  public void stop() {
    end.countDown();
  }
}
