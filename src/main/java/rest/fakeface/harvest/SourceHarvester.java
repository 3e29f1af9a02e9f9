package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Intake;
import rest.fakeface.intake.IntakeBatch;
import rest.fakeface.intake.Outcome;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Outcome.Rejected;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.RejectionFiles;
import rest.fakeface.intake.Stage;
import rest.fakeface.refresh.CatalogRefresh;
import rest.fakeface.work.Interval;
import rest.fakeface.work.StopSignal;

/**
 * Harvests a source: its faces are added in batches, and each batch is published before the next
 * one begins.
 */
@ApplicationScoped
class SourceHarvester {

  /** The number of candidates that are looked up in the catalog at once. */
  private static final int CHUNK = 1_000;

  /** How long faces wait at most for later ones of their batch before they are served. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Intake intake;
  @Inject CatalogRefresh refresh;
  @Inject HarvestLease lease;
  @Inject StopSignal end;
  @Inject RejectionFiles lists;
  @Inject ProgressNews news;

  final SeenFiles seen = new SeenFiles();

  /** Lets the next harvest check whether the images of known faces are still stored. */
  void lookAgain() {
    seen.lookAgain();
  }

  /**
   * Harvests the current candidates of a source; failures are in the report and never thrown.
   *
   * @param limit the maximum number of new images to examine
   */
  HarvestReport harvest(FaceSource source, int limit) {
    Instant begun = HarvestTally.now();
    HarvestTally tally =
        new HarvestTally(source.name(), begun, seen, limit, lists.begin(source.name(), begun));
    try (Stream<Candidate> candidates = source.candidates(tally)) {
      CandidateBatches batches =
          new CandidateBatches(candidates.iterator(), Math.min(CHUNK, limit), PATIENCE);
      Interval interval = new Interval(PATIENCE);
      while (mayGoOn(tally, 0) && batches.hasNext()) {
        harvest(batches.next(), source, tally, interval);
      }
      if (tally.added() > 0) {
        publish(tally);
      }
    } catch (IOException | RuntimeException e) {
      if (!end.isStopped()) {
        tally.fail(e);
      }
    } finally {
      if (tally.wasTold()) {
        news.end();
      }
    }
    return tally.end();
  }

  /** Whether the next image may be examined: not after a stop or without the lease. */
  private boolean mayGoOn(HarvestTally tally, int taken) throws IOException {
    if (end.isStopped()) {
      return false;
    }
    lease.require();
    return !tally.isFull(taken);
  }

  private void harvest(
      List<Candidate> candidates, FaceSource source, HarvestTally tally, Interval interval)
      throws IOException {
    IntakeBatch batch =
        intake.begin(
            candidates.stream().map(Candidate::key).toList(),
            tally.stages(),
            counting(source, tally));
    int waiting = candidates.size();
    for (Candidate candidate : candidates) {
      waiting--;
      if (!mayGoOn(tally, batch.size())) {
        break;
      }
      if (!tally.isSeen(candidate.ref())) {
        batch.offer(candidate);
      }
      if (interval.isDue()) {
        commit(batch, tally);
        tally.waiting(waiting);
        news.tell(tally);
      }
    }
    batch.commit();
  }

  private void commit(IntakeBatch batch, HarvestTally tally) throws IOException {
    if (batch.size() > 0) {
      batch.commit();
      publish(tally);
    }
  }

  /** A known face is a duplicate if the source returns a different image on every request. */
  private static BiConsumer<Candidate, Outcome> counting(FaceSource source, HarvestTally tally) {
    return (candidate, outcome) ->
        tally.count(
            candidate,
            outcome instanceof Known known && source.givesAnotherEachTime()
                ? new Rejected(Rejection.DUPLICATE, "the catalog has it as " + known.name())
                : outcome);
  }

  private void publish(HarvestTally tally) throws IOException {
    tally.time(
        Stage.PUBLISH,
        () -> {
          refresh.refresh();
          return tally;
        });
  }
}
