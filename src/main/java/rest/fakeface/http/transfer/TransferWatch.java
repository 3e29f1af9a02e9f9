package rest.fakeface.http.transfer;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.Log;

/** Ends transfers whose clients are too slow. One task checks all of them every second. */
@ApplicationScoped
class TransferWatch {

  private static final Logger LOG = Log.of(TransferWatch.class);

  /** The grace before the rate of a transfer is checked. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  /**
   * The maximum pause of a transfer, because large buffers make the rate of an answer look good.
   */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject TransferSettings settings;

  private final Map<Transfer, Progress> transfers = new ConcurrentHashMap<>();

  private @Nullable ScheduledFuture<?> task;

  /** Starts to watch a transfer. */
  void begin(Transfer transfer) {
    transfers.put(transfer, new Progress(System.nanoTime()));
    start();
  }

  /** Stops watching a transfer. */
  void end(Transfer transfer) {
    transfers.remove(transfer);
  }

  /**
   * Schedules the task with the first transfer, because nothing may run while the application
   * starts.
   */
  private synchronized void start() {
    if (task == null) {
      task = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  synchronized void stop() {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void look() {
    long now = System.nanoTime();
    transfers.forEach(
        (transfer, progress) -> {
          if (isTooSlow(progress, transfer.bytes(), now)) {
            endSafely(transfer);
          }
        });
  }

  /** Catches failures, because an exception would end the task for all transfers. */
  private static void endSafely(Transfer transfer) {
    try {
      transfer.tooSlow();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A slow transfer cannot be ended", e);
    }
  }

  private boolean isTooSlow(Progress progress, long bytes, long now) {
    if (bytes != progress.bytes) {
      progress.bytes = bytes;
      progress.last = now;
    }
    Duration time = Duration.ofNanos(now - progress.begun);
    return time.compareTo(GRACE.plusSeconds(bytes / settings.leastRate())) > 0
        || time.compareTo(settings.timeout()) > 0
        || Duration.ofNanos(now - progress.last).compareTo(LONGEST_PAUSE) > 0;
  }

  /** The observed progress of a transfer; times by {@link System#nanoTime()}. */
  private static final class Progress {

    private final long begun;
    private long last;
    private long bytes;

    Progress(long begun) {
      this.begun = begun;
      this.last = begun;
    }
  }
}
