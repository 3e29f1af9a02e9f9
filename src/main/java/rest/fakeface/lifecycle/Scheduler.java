package rest.fakeface.lifecycle;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import rest.fakeface.catalog.HarvestRequests;
import rest.fakeface.log.Log;
import rest.fakeface.work.SingleFlight;
import rest.fakeface.work.StopSignal;

/**
 * Runs the jobs at their intervals. Each has its own timer, because a long job must not delay
 * others, and none runs concurrently with itself.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Scheduler {

  private static final Logger LOG = Log.of(Scheduler.class);

  /** The time for the server to complete the rest of the start. */
  private static final Duration REST_OF_START = Duration.ofSeconds(1);

  /** How long a stop waits for each running job. */
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

  @Resource TimerService timers;
  @Inject Jobs jobs;
  @Inject HarvestRequests requests;
  @Inject StopSignal end;

  private final SingleFlight<Job> runs = new SingleFlight<>();

  /** Starts the timers at the end of the application's start. */
  public void start() {
    for (Job job : Job.values()) {
      schedule(JobRun.atInterval(job), REST_OF_START);
    }
  }

  /**
   * Requests a harvest: at once if this node harvests, otherwise within a third of {@code
   * fakeface.harvest.lease} on the node that does. Harvests never run concurrently.
   */
  public void harvestNow() {
    requests.add();
    runNow(Job.LEASE);
  }

  /** Refreshes the snapshot at once, unless a refresh is running. */
  public void refreshNow() {
    runNow(Job.REFRESH);
  }

  private void runNow(Job job) {
    schedule(JobRun.requested(job), Duration.ZERO);
  }

  /**
   * Schedules a single run. With an interval timer WildFly would log a warning for each run that is
   * due while the previous one is still running, which is normal.
   */
  private synchronized void schedule(JobRun run, Duration delay) {
    if (!end.isStopped()) {
      timers.createSingleActionTimer(delay.toMillis(), new TimerConfig(run, false));
    }
  }

  @Timeout
  void timeout(Timer timer) {
    JobRun run = (JobRun) timer.getInfo();
    long begun = System.nanoTime();
    runs.run(run.job(), () -> jobs.run(run.job(), run.requested()).forEach(this::runNow));
    if (!run.requested()) {
      schedule(run, untilNext(run.job(), System.nanoTime() - begun));
    }
  }

  /** The delay of the next run after a run of the given duration; missed runs are skipped. */
  private Duration untilNext(Job job, long nanos) {
    long interval = jobs.interval(job).toNanos();
    return Duration.ofNanos(interval - nanos % interval);
  }

  /** Ends the jobs, and waits for running ones. */
  public void stop() {
    end.stop();
    for (Job job : Job.AWAITED_AT_STOP) {
      if (!runs.awaitEnd(job, TIME_TO_STOP)) {
        LOG.log(
            Level.WARNING,
            "The {0} did not end within {1} s of the stop",
            job,
            TIME_TO_STOP.toSeconds());
      }
    }
  }

  /** Cancels the timers, which Payara would otherwise continue in the next deployment. */
  public synchronized void cancel() {
    try {
      timers.getTimers().forEach(Timer::cancel);
    } catch (EJBException e) {
      LOG.log(Level.DEBUG, "The server has ended the timers", e);
    }
  }
}
