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

/** Ends transfers whose clients are too slow. One task looks at all of them every second. */
@ApplicationScoped
class TransferWatch {

  private static final Logger LOG = Log.of(TransferWatch.class);

  /** How long a transfer may take before its rate counts. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** How long nothing may be transferred: large buffers make the rate of an answer look good. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject TransferSettings settings;

  private final Map<Transfer, Progress> transfers = new ConcurrentHashMap<>();

  private @Nullable ScheduledFuture<?> task;

  /** Watches a transfer from now on. */
  void begin(Transfer transfer) {
    transfers.put(transfer, new Progress(System.nanoTime()));
    start();
  }

  /** Watches a transfer no longer. */
  void end(Transfer transfer) {
    transfers.remove(transfer);
  }

  /** Not before the first transfer: nothing may run while the application starts. */
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
            end(transfer);
            endSafely(transfer);
          }
        });
  }

  /** One that fails must not end the task, which would then look at none any more. */
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

  /** What the task has seen of a transfer; times by {@link System#nanoTime()}. */
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
