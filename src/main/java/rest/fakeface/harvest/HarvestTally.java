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

/** The counts of a harvest of one source that is under way. */
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
   * A tally of nothing yet.
   *
   * @param begun when the harvest begins, see {@link #now}
   * @param seen the files that need no second look
   * @param limit how many new images the harvest may examine
   * @param list where all rejections are listed
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

  /** The time, as exactly as lists are named and every database keeps it. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Whether as many new images were examined as this harvest may.
   *
   * @param taken how many of them have no outcome yet
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

  /** Says how many candidates are read and not decided on yet. */
  void waiting(int candidates) {
    progress.waiting(candidates);
  }

  /** How far the harvest is, in words. */
  String progressInWords() {
    return progress.inWords(added);
  }

  /** How far the harvest is. */
  HarvestInProgress progress() {
    told = true;
    return new HarvestInProgress(source, begun, added, progress.passed(), progress.toGo());
  }

  /** Whether somebody was told how far it is. */
  boolean wasTold() {
    return told;
  }

  /** Does work and takes its time. */
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

  /** Counts and logs something that was not taken, unless an earlier harvest did. */
  @Override
  public void reject(SourceRef ref, Rejection reason, String why) {
    // What may pass at the next look, such as an unreadable file, comes again at each look until
    // then: it must not use up the limit and keep all others out.
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

  /** Notes that the harvest ended before its source did. */
  void fail(Exception cause) {
    failure = "broken off after " + added + " added: " + Causes.withoutPlaces(cause);
  }

  /** Notes why the source was not harvested at all. */
  void off(String why) {
    failure = "off: " + why;
  }

  /** Whether the harvest ended before its source did, or did not begin. */
  boolean hasFailed() {
    return failure != null;
  }

  /** Ends the harvest: its list of rejections is complete. */
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
