package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;

class CandidateBatchesTest {

  private static final Duration PATIENT = Duration.ofMinutes(1);

  private static final List<Candidate> ALL =
      IntStream.range(0, 5).mapToObj(Candidates::unlabelled).toList();

  @Test
  void candidatesComeInChunksUpToTheMostAndNoneIsLost() {
    CandidateBatches chunks = new CandidateBatches(candidates(5).iterator(), 2, PATIENT);

    assertThat(chunks.next()).isEqualTo(candidates(5).subList(0, 2));
    assertThat(chunks.next()).isEqualTo(candidates(5).subList(2, 4));
    assertThat(chunks.next()).isEqualTo(candidates(5).subList(4, 5));
    assertThat(chunks.hasNext()).isFalse();
  }

  @Test
  void candidatesThatAreSlowAreNotWaitedFor() {
    CandidateBatches chunks = new CandidateBatches(candidates(5).iterator(), 5, Duration.ZERO);

    assertThat(chunks.next()).hasSize(1);
    assertThat(chunks.next()).hasSize(1);
  }

  @Test
  void whatTheSourceFailsWithComesAfterWhatItGave() {
    CandidateBatches chunks =
        new CandidateBatches(new FailingOnce(candidates(2).iterator()), 5, PATIENT);

    assertThat(chunks.hasNext()).isTrue();
    assertThat(chunks.next()).isEqualTo(candidates(2));

    assertThatIllegalStateException().isThrownBy(chunks::hasNext).withMessage("broken");
  }

  private static List<Candidate> candidates(int count) {
    return ALL.subList(0, count);
  }

  /** Fails once at its end, and ends on the next call. */
  private static final class FailingOnce implements Iterator<Candidate> {

    private final Iterator<Candidate> good;
    private boolean failed;

    private FailingOnce(Iterator<Candidate> good) {
      this.good = good;
    }

    @Override
    public boolean hasNext() {
      if (!good.hasNext() && !failed) {
        failed = true;
        throw new IllegalStateException("broken");
      }
      return good.hasNext();
    }

    @Override
    public Candidate next() {
      return good.next();
    }
  }
}
