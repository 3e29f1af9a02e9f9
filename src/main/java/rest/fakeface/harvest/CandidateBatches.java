package rest.fakeface.harvest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Candidate;
import rest.fakeface.work.Interval;

/**
 * The candidates of a source in batches: enough to make the look-up efficient, or those of a short
 * time. A failure of the source is thrown after the candidates that precede it.
 */
final class CandidateBatches {

  private final Iterator<Candidate> rest;
  private final int most;
  private final Duration patience;
  private @Nullable RuntimeException failure;

  /**
   * Batches of candidates that have not been requested yet.
   *
   * @param most the maximum size of a batch
   * @param patience how long to wait for candidates after the first one
   */
  CandidateBatches(Iterator<Candidate> rest, int most, Duration patience) {
    this.rest = rest;
    this.most = most;
    this.patience = patience;
  }

  boolean hasNext() {
    if (failure != null) {
      throw failure;
    }
    return rest.hasNext();
  }

  List<Candidate> next() {
    Interval pace = new Interval(patience);
    List<Candidate> chunk = new ArrayList<>();
    do {
      chunk.add(rest.next());
    } while (chunk.size() < most && !pace.isDue() && hasOneMore());
    return chunk;
  }

  private boolean hasOneMore() {
    try {
      return rest.hasNext();
    } catch (RuntimeException e) {
      failure = e;
      return false;
    }
  }
}
