package rest.fakeface.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rest.fakeface.catalog.HarvestRequests;
import rest.fakeface.catalog.database.DatabasePing;
import rest.fakeface.catalog.database.WaitLimit;
import rest.fakeface.harvest.HarvestLease;
import rest.fakeface.harvest.HarvestRunner;
import rest.fakeface.harvest.HarvestSettings;
import rest.fakeface.harvest.ImageMending;
import rest.fakeface.harvest.RegionDetection;
import rest.fakeface.intake.ImageSweep;
import rest.fakeface.log.Log;
import rest.fakeface.refresh.CatalogRefresh;
import rest.fakeface.selection.Freshness;
import rest.fakeface.work.FailureLog;
import rest.fakeface.work.StopSignal;

/** The work and the intervals of all jobs. A job that fails is logged once and retried. */
@ApplicationScoped
class Jobs {

  private static final Logger LOG = Log.of(Jobs.class);

  /**
   * How many times the lease is renewed within its duration, so that one failure does not lose it.
   */
  private static final int LEASE_RENEWALS = 3;

  private static final Duration SWEEP_INTERVAL = Duration.ofDays(1);

  /** The interval of checks for images to convert, or to detect faces in. */
  private static final Duration MEND_INTERVAL = Duration.ofMinutes(1);

  /** How long health and metrics may report a database as reachable after it has failed. */
  private static final Duration PING_INTERVAL = Duration.ofSeconds(5);

  @Inject HarvestSettings settings;
  @Inject CatalogRefresh refresh;
  @Inject ImageSweep sweep;
  @Inject ImageMending mending;
  @Inject RegionDetection detection;
  @Inject HarvestRunner harvests;
  @Inject HarvestLease lease;
  @Inject HarvestRequests requests;
  @Inject StopSignal end;
  @Inject Freshness freshness;
  @Inject DatabasePing database;

  private final FailureLog failures = new FailureLog();

  /** The interval of a job. */
  Duration interval(Job job) {
    return switch (job) {
      case REFRESH, IMPORT -> settings.refreshInterval();
      case HARVEST -> settings.interval();
      case LEASE -> settings.lease().dividedBy(LEASE_RENEWALS);
      case SWEEP -> SWEEP_INTERVAL;
      case MEND, DETECT -> MEND_INTERVAL;
      case PING -> Collections.min(List.of(settings.refreshInterval(), PING_INTERVAL));
    };
  }

  /** Publishes the first snapshot and tries to take the lease. */
  void runFirst() {
    attempt(Job.REFRESH, refresh::refresh);
    attempt(Job.LEASE, lease::renew);
  }

  /**
   * Runs a job.
   *
   * @param requested whether it was requested, so that its report is always logged
   * @return the jobs that must run immediately afterwards
   */
  List<Job> run(Job job, boolean requested) {
    // Checked only now, because the stop waits for running jobs, and no job may start after it.
    if (end.isStopped()) {
      return List.of();
    }
    List<Job> next = new ArrayList<>();
    switch (job) {
      case REFRESH -> {
        attempt("recording what was served", refresh::recordServings);
        attempt(job, refresh::refresh);
      }
      case IMPORT -> attempt(job, () -> harvests.labelled(requested));
      case HARVEST -> attempt(job, () -> harvests.unlabelled(requested));
      case LEASE -> attempt(job, () -> next.addAll(renewLease()));
      case SWEEP -> attempt(job, sweep::run);
      case MEND -> attempt(job, mending::run);
      case DETECT -> attempt(job, detection::run);
      case PING -> reachDatabase();
    }
    return next;
  }

  private List<Job> renewLease() {
    lease.renew();
    if (!lease.isHeld() || !requests.take()) {
      return List.of();
    }
    LOG.log(Level.INFO, "Harvesting now, as an administrator asked");
    return List.of(Job.IMPORT, Job.HARVEST);
  }

  /** Records what was served and releases the lease: the last work before the application ends. */
  void runLast() {
    attempt("recording what was served", refresh::recordServings);
    attempt("giving up the lease", lease::release);
  }

  private void attempt(Job job, Runnable work) {
    attempt(job.toString(), work);
  }

  /** Runs work that needs the database, if the database answers. */
  private void attempt(String what, Runnable work) {
    if (reachDatabase()) {
      failures.run(what, () -> WaitLimit.BATCH.run(work), this::isDatabaseLost);
    }
  }

  /** Whether work failed because the database has just become unreachable. */
  private boolean isDatabaseLost() {
    database.doubt();
    return !reachDatabase();
  }

  private boolean reachDatabase() {
    boolean reached = failures.run("reaching the database", database::require);
    if (!reached) {
      freshness.lost();
    }
    return reached;
  }
}
