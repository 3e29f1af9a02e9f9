package rest.fakeface.selection;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the clock for the choices, which note the time to {@value #MILLIS} milliseconds. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockReader {

  /** How long it is between two readings. */
  static final int MILLIS = 10;

  @Resource ManagedScheduledExecutorService executor;
  @Inject FaceSelector selector;

  private @Nullable Future<?> readings;

  @PostConstruct
  void start() {
    // No delay is made up for after a pause: one reading is enough.
    readings =
        executor.scheduleWithFixedDelay(selector::readClock, 0, MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Ends the readings, which outlive the application otherwise. */
  public void stop() {
    if (readings != null) {
      readings.cancel(false);
    }
    selector.endClock();
  }
}
