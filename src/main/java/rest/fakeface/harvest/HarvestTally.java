package rest.fakeface.harvest;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.HarvestInProgress;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.harvest.sets.SetTally;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Outcome;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Outcome.Rejected;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.RejectionFile;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.Stage;
import rest.fakeface.intake.StageTimes;
import rest.fakeface.work.Causes;

/** The counts of a harvest of one source in progress. */
final class HarvestTally implements SetTally {

  private final String source;
  private final Instant begun;
  private final SeenFiles seen;
  private final int limit;
  private final RejectionTally rejections;
  private final StageTimes stages = new StageTimes();

  private final HarvestProgress progress = new HarvestProgress(System::nanoTime);

  private int examined;
  private int added;
  private int known;
  private boolean told;
  private @Nullable String failure;

  /**
   * An empty tally.
   *
   * @param begun when the harvest begins, see {@link #now}
   * @param seen the files that need not be examined again
   * @param limit the maximum number of new images to examine
   * @param list the list of all rejections
   */
  HarvestTally(String source, Instant begun, SeenFiles seen, int limit, RejectionFile list) {
    this.source = source;
    this.begun = begun;
    this.seen = seen;
    this.limit = limit;
    rejections = new RejectionTally(source, list);
  }

  /** The report of a source that was not harvested at all. */
  static HarvestReport off(String source, String why) {
    HarvestTally tally = new HarvestTally(source, now(), new SeenFiles(), 0, RejectionFile.none());
    tally.off(why);
    return tally.end();
  }

  /** The time, in the precision of list names and of every database. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Whether the limit of new images is reached.
   *
   * @param taken the number of images without an outcome yet
   */
  boolean isFull(int taken) {
    return examined + taken >= limit;
  }

  int added() {
    return added;
  }

  @Override
  public StageTimes stages() {
    return stages;
  }

  @Override
  public void expect(long images) {
    progress.expect(images);
  }

  @Override
  public void pass() {
    progress.pass();
  }

  /** Sets how many candidates are read and have no outcome yet. */
  void waiting(int candidates) {
    progress.waiting(candidates);
  }

  /** The progress of the harvest in words. */
  String progressInWords() {
    return progress.inWords(added);
  }

  /** The progress of the harvest. */
  HarvestInProgress progress() {
    told = true;
    return new HarvestInProgress(source, begun, added, progress.passed(), progress.toGo());
  }

  /** Whether the progress was reported. */
  boolean wasTold() {
    return told;
  }

  /** Runs work and measures its time. */
  <T> T time(Stage stage, StageTimes.Step<T> step) throws IOException {
    return stages.time(stage, step);
  }

  @Override
  public boolean isSeen(SourceRef ref) {
    return seen.contains(ref);
  }

  /** Counts the outcome of a candidate. */
  void count(Candidate candidate, Outcome outcome) {
    if (outcome instanceof Rejected rejected) {
      reject(candidate.ref(), rejected.reason(), rejected.why());
      return;
    }
    if (outcome instanceof Known) {
      known++;
    } else {
      examined++;
      added++;
    }
    if (!candidate.ref().isLasting()) {
      return;
    }
    if (candidate.label() == null) {
      seen.add(candidate.ref());
    } else if (candidate.picture() != null) {
      seen.addLabelled(candidate.ref());
    }
  }

  /** Counts and logs a rejection, unless an earlier harvest did. */
  @Override
  public void reject(SourceRef ref, Rejection reason, String why) {
    // A rejection that may pass later, such as an unreadable file, recurs in each harvest until
    // then: it must not use up the limit.
    if (reason.mayPass()) {
      if (!seen.addUnreadable(source, ref)) {
        return;
      }
    } else {
      if (ref.isLasting() && !seen.add(ref)) {
        return;
      }
      examined++;
    }
    rejections.add(ref, reason, why);
  }

  /** Records that the harvest was interrupted. */
  void fail(Exception cause) {
    failure = "broken off after " + added + " added: " + Causes.withoutPlaces(cause);
  }

  /** Records why the source was not harvested. */
  void off(String why) {
    failure = "off: " + why;
  }

  /** Whether the harvest was interrupted or did not begin. */
  boolean hasFailed() {
    return failure != null;
  }

  /** Ends the harvest and completes its list of rejections. */
  HarvestReport end() {
    rejections.close();
    seen.endOfHarvest(source, failure == null && !isFull(0));
    return new HarvestReport(
        source,
        begun,
        Instant.now(),
        added,
        known,
        rejections.counts(),
        stages,
        rejections.place().orElse(null),
        failure);
  }
}
