package rest.fakeface.selection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads the clock for the choices, which note the time to {@value #MILLIS} milliseconds. */
@ApplicationScoped
public class ClockReader {

  /** How long it is between two readings. */
  static final int MILLIS = 10;

  // A thread of its own: a server's scheduler does more for each run than to read a clock.
  @Resource ManagedThreadFactory threads;
  @Inject ServingClock clock;

  private final CountDownLatch end = new CountDownLatch(1);

  /** Begins the readings. */
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

  /** Ends the readings, which outlive the application otherwise. */
  public void stop() {
    end.countDown();
  }
}
