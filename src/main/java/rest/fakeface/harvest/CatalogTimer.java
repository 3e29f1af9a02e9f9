package rest.fakeface.harvest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.catalog.HarvestRequests;
import rest.fakeface.catalog.Heartbeat;
import rest.fakeface.catalog.WaitLimit;
import rest.fakeface.log.Log;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Freshness;
import rest.fakeface.settings.RefusedStart;

/**
 * The timer that keeps the catalog fresh: it records what was served and refreshes the snapshot,
 * imports, harvests, sweeps and keeps the lease. Each of these has ticks of its own, because one
 * that takes long must not hold up another, and none runs twice at once.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@Interceptors(RefusedStart.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CatalogTimer {

  private static final Logger LOG = Log.of(CatalogTimer.class);

  /** How many times the lease is kept in its time, so that one failure does not lose it. */
  private static final int LEASE_RENEWALS = 3;

  /** How often files that nobody needs are looked for. */
  private static final Duration SWEEP_INTERVAL = Duration.ofDays(1);

  /** How often it is asked whether images are left to be mended, by a node that now may. */
  private static final Duration MEND_INTERVAL = Duration.ofMinutes(1);

  /** How long the health and the gauge may say that a database answers which does not. */
  private static final Duration PING_INTERVAL = Duration.ofSeconds(5);

  /** How long the server may take for the rest of the start. */
  private static final Duration MOMENTS = Duration.ofSeconds(1);

  /** How long the harvests that are under way are waited for when the application stops. */
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

  @Resource TimerService timers;
  @Inject HarvestSettings settings;
  @Inject CatalogRefresh refresh;
  @Inject ImageSweep sweep;
  @Inject ImageMending mending;
  @Inject Harvests harvests;
  @Inject HarvestLease lease;
  @Inject HarvestRequests requests;
  @Inject StopSignal end;
  @Inject FaceModels models;
  @Inject FaceSelector selector;
  @Inject Freshness freshness;
  @Inject Heartbeat database;

  private final OneAtATime<Tick> ticks = new OneAtATime<>();
  private final Attempts attempts = new Attempts();

  @PostConstruct
  void start() {
    harvests.checkModels();
    attempt(Tick.REFRESH, refresh::refresh);
    LOG.log(Level.INFO, "{0} faces in the catalog", "" + selector.snapshot().size());
    attempt(Tick.LEASE, lease::renew);
  }

  /** Starts the timer, once the application has all but started. */
  public void begin() {
    for (Tick tick : Tick.values()) {
      schedule(Turn.atInterval(tick), MOMENTS);
    }
  }

  private Duration interval(Tick tick) {
    return switch (tick) {
      case REFRESH, IMPORT -> settings.refreshInterval();
      case HARVEST -> settings.interval();
      case LEASE -> settings.lease().dividedBy(LEASE_RENEWALS);
      case SWEEP -> SWEEP_INTERVAL;
      case MEND -> MEND_INTERVAL;
      case PING -> Collections.min(List.of(settings.refreshInterval(), PING_INTERVAL));
    };
  }

  /**
   * Schedules a single run. A timer with intervals would make WildFly warn of each tick that comes
   * while the one before is under way, which is nothing unusual.
   */
  private synchronized void schedule(Turn turn, Duration delay) {
    if (!end.isStopped()) {
      timers.createSingleActionTimer(delay.toMillis(), new TimerConfig(turn, false));
    }
  }

  /**
   * Has the node that harvests do so at once if it is this one, and else within a third of {@code
   * fakeface.harvest.lease}; nothing is harvested twice at the same time.
   */
  public void harvestNow() {
    requests.add();
    schedule(Turn.asked(Tick.LEASE), Duration.ZERO);
  }

  /** Has the snapshot refreshed at once, unless that is under way. */
  public void refreshSoon() {
    schedule(Turn.asked(Tick.REFRESH), Duration.ZERO);
  }

  @Timeout
  void tick(Timer timer) {
    Turn turn = (Turn) timer.getInfo();
    long begun = System.nanoTime();
    ticks.run(turn.tick(), () -> run(turn));
    if (!turn.asked()) {
      schedule(turn, untilNext(turn.tick(), System.nanoTime() - begun));
    }
  }

  /** How long until the next tick after one that took so long: those meanwhile are left out. */
  private Duration untilNext(Tick tick, long nanos) {
    long interval = interval(tick).toNanos();
    return Duration.ofNanos(interval - nanos % interval);
  }

  private void run(Turn turn) {
    // Asked only now: the stop waits for what is under way and must not be overtaken.
    if (end.isStopped()) {
      return;
    }
    Tick tick = turn.tick();
    switch (tick) {
      case REFRESH -> {
        attempt("recording what was served", refresh::recordServings);
        attempt(tick, refresh::refresh);
      }
      case IMPORT -> attempt(tick, () -> harvests.labelled(turn.asked()));
      case HARVEST -> attempt(tick, () -> harvests.unlabelled(turn.asked()));
      case LEASE -> attempt(tick, this::keepLease);
      case SWEEP -> attempt(tick, sweep::run);
      case MEND -> attempt(tick, mending::run);
      case PING -> reachDatabase();
    }
  }

  private void keepLease() {
    lease.renew();
    if (lease.isHeld() && requests.take()) {
      LOG.log(Level.INFO, "Harvesting now, as an administrator asked");
      schedule(Turn.asked(Tick.IMPORT), Duration.ZERO);
      schedule(Turn.asked(Tick.HARVEST), Duration.ZERO);
    }
  }

  /**
   * Ends the harvests and records what was served: the last thing before the application ends. What
   * must not be lost comes first: Payara Micro deletes the classes of the application while it
   * stops, so that code that still has to load a class may fail.
   */
  public void stop() {
    end.stop();
    awaitEndOf(Tick.HARVEST);
    awaitEndOf(Tick.IMPORT);
    awaitEndOf(Tick.LEASE);
    awaitEndOf(Tick.SWEEP);
    awaitEndOf(Tick.MEND);
    attempt("recording what was served", refresh::recordServings);
    attempt("giving up the lease", lease::release);
    models.close();
    cancelAll();
    LOG.log(Level.INFO, "fakeface has stopped");
  }

  /** Ends the timers, which Payara would have go on in the application that takes the place. */
  private synchronized void cancelAll() {
    try {
      timers.getTimers().forEach(Timer::cancel);
    } catch (EJBException e) {
      LOG.log(Level.DEBUG, "The server has ended the timers", e);
    }
  }

  private void awaitEndOf(Tick tick) {
    if (!ticks.awaitEnd(tick, TIME_TO_STOP)) {
      LOG.log(
          Level.WARNING,
          "The {0} did not end within {1} s of the stop",
          tick,
          TIME_TO_STOP.toSeconds());
    }
  }

  private void attempt(Tick tick, Runnable work) {
    attempt(tick.toString(), work);
  }

  /** Does work that needs the database, if that answers. */
  private void attempt(String what, Runnable work) {
    if (reachDatabase()) {
      attempts.run(what, () -> WaitLimit.BATCH.run(work), this::isDatabaseLost);
    }
  }

  /** Whether work failed because the database has just been lost. */
  private boolean isDatabaseLost() {
    database.doubt();
    return !reachDatabase();
  }

  private boolean reachDatabase() {
    boolean reached = attempts.run("reaching the database", database::require);
    if (!reached) {
      freshness.lost();
    }
    return reached;
  }
}
