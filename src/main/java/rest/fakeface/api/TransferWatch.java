package rest.fakeface.api;

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

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject TransferSettings settings;

  /** The transfers, and when each began, by {@link System#nanoTime()}. */
  private final Map<Transfer, Long> begun = new ConcurrentHashMap<>();

  private @Nullable ScheduledFuture<?> task;

  /** Watches a transfer from now on. */
  void begin(Transfer transfer) {
    begun.put(transfer, System.nanoTime());
    start();
  }

  /** Watches a transfer no longer. */
  void end(Transfer transfer) {
    begun.remove(transfer);
  }

  /** How many transfers there are. */
  int count() {
    return begun.size();
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
    begun.forEach(
        (transfer, since) -> {
          if (isTooSlow(transfer.bytes(), Duration.ofNanos(now - since))) {
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

  private boolean isTooSlow(long bytes, Duration time) {
    Duration allowed = GRACE.plusSeconds(bytes / settings.leastRate());
    return time.compareTo(allowed) > 0 || time.compareTo(settings.timeout()) > 0;
  }
}
