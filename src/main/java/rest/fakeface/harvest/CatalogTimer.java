package rest.fakeface.harvest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import rest.fakeface.selection.FaceSelector;

/**
 * The timer that keeps the catalog fresh. One tick records what was served and refreshes the
 * snapshot; another harvests the sources, which may take long and must not hold up the first.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CatalogTimer {

  private static final Logger LOG = System.getLogger(CatalogTimer.class.getName());

  private static final String REFRESH = "refresh";
  private static final String HARVEST = "harvest";

  /** How long a harvest that is under way is waited for when the application stops. */
  private static final int SECONDS_TO_STOP = 10;

  @Resource TimerService timers;
  @Inject HarvestSettings settings;
  @Inject CatalogRefresh refresh;
  @Inject FaceHarvester harvester;
  @Inject FaceSelector selector;
  @Inject ImportManifest manifest;
  @Inject ImportDirectory directory;
  @Inject DrawnPortraits portraits;

  private final ReentrantLock refreshing = new ReentrantLock();
  private final ReentrantLock harvesting = new ReentrantLock();

  @PostConstruct
  void start() {
    attempt(REFRESH, refresh::refresh);
    LOG.log(Level.INFO, "{0} faces in the catalog", count());
    long interval = settings.refreshInterval().toMillis();
    timers.createIntervalTimer(interval, interval, new TimerConfig(REFRESH, false));
    timers.createIntervalTimer(0, interval, new TimerConfig(HARVEST, false));
  }

  @Timeout
  void tick(Timer timer) {
    if (HARVEST.equals(timer.getInfo())) {
      alone(harvesting, () -> attempt(HARVEST, this::harvest));
    } else {
      alone(refreshing, this::refresh);
    }
  }

  /** Ends the harvest and records what was served: the last thing before the application ends. */
  public void stop() {
    harvester.stop();
    awaitHarvest();
    attempt("recording what was served", refresh::recordServings);
  }

  private void awaitHarvest() {
    try {
      if (harvesting.tryLock(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        harvesting.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void refresh() {
    attempt("recording what was served", refresh::recordServings);
    attempt(REFRESH, refresh::refresh);
  }

  private void harvest() {
    // Portraits last: they are for a catalog that nothing else fills.
    for (FaceSource source : List.of(manifest, directory, portraits)) {
      HarvestReport report = harvester.harvest(source);
      if (report.isWorthALine()) {
        LOG.log(Level.INFO, "{0}; {1} faces in all", report, count());
      }
    }
  }

  /** How many faces are served, as text: the log would group the digits of a number. */
  private String count() {
    return String.valueOf(selector.snapshot().size());
  }

  /** Runs work unless an earlier tick still does. */
  private static void alone(ReentrantLock lock, Runnable work) {
    if (lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Runs work whose failure is no reason to stop serving: the next tick tries again. */
  private static void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} failed, will be tried again: {1}", what, Causes.inWords(e));
    }
  }
}
