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
 * Runs the jobs at their intervals. Each has a timer of its own, because one that takes long must
 * not hold up another, and none runs twice at once.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Scheduler {

  private static final Logger LOG = Log.of(Scheduler.class);

  /** How long the server may take for the rest of the start. */
  private static final Duration REST_OF_START = Duration.ofSeconds(1);

  /** How long a stop waits for each job that is under way. */
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

  @Resource TimerService timers;
  @Inject Jobs jobs;
  @Inject HarvestRequests requests;
  @Inject StopSignal end;

  private final SingleFlight<Job> runs = new SingleFlight<>();

  /** Starts the timers, once the application has all but started. */
  public void start() {
    for (Job job : Job.values()) {
      schedule(JobRun.atInterval(job), REST_OF_START);
    }
  }

  /**
   * Has the node that harvests do so at once if it is this one, and else within a third of {@code
   * fakeface.harvest.lease}; nothing is harvested twice at the same time.
   */
  public void harvestNow() {
    requests.add();
    runNow(Job.LEASE);
  }

  /** Has the snapshot refreshed at once, unless that is under way. */
  public void refreshNow() {
    runNow(Job.REFRESH);
  }

  private void runNow(Job job) {
    schedule(JobRun.requested(job), Duration.ZERO);
  }

  /**
   * Schedules a single run. A timer with intervals would make WildFly warn of each run that is due
   * while the one before is under way, which is nothing unusual.
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

  /**
   * How long until the next run after one that took so long: those missed meanwhile are left out.
   */
  private Duration untilNext(Job job, long nanos) {
    long interval = jobs.interval(job).toNanos();
    return Duration.ofNanos(interval - nanos % interval);
  }

  /** Ends the jobs, and waits for those under way. */
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

  /** Cancels the timers, which Payara would have go on in the application that takes the place. */
  public synchronized void cancel() {
    try {
      timers.getTimers().forEach(Timer::cancel);
    } catch (EJBException e) {
      LOG.log(Level.DEBUG, "The server has ended the timers", e);
    }
  }
}
