package rest.fakeface.harvest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Candidate;
import rest.fakeface.work.Interval;

/**
 * The candidates of a source, some at a time: so many that looking them up is worth it, or those of
 * a short while. What a source fails with comes after the candidates that it gave before.
 */
final class CandidateBatches {

  private final Iterator<Candidate> rest;
  private final int most;
  private final Duration patience;
  private @Nullable RuntimeException failure;

  /**
   * Candidates that are still to be asked for.
   *
   * @param most how many a chunk has at the most
   * @param patience how long is waited for those after the first
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
