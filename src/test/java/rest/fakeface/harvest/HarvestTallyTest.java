package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.support.Faces;
import rest.fakeface.support.LogLines;

class HarvestTallyTest {

  private static final Candidate CANDIDATE = Candidates.good(Faces.name(Gender.FEMALE, 35, 1));

  @AutoClose final LogLines log = new LogLines(RejectionTally.class);

  private final HarvestTally tally = TestTally.of("import");

  @Test
  void reportOfAQuietHarvestIsNotWorthALine() {
    tally.count(CANDIDATE, new Known(Candidates.name(CANDIDATE), false));

    HarvestReport report = tally.end();
    assertThat(report.isWorthALine()).isFalse();
    assertThat(report.known()).isEqualTo(1);
  }

  @Test
  void reportOfNewsIsWorthALine() {
    tally.count(CANDIDATE, new Added(Candidates.face(CANDIDATE)));

    HarvestReport report = tally.end();
    assertThat(report.isWorthALine()).isTrue();
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void manyRejectionsOfAKindAreAllCountedButNotAllLogged() {
    for (int i = 0; i < 1_000; i++) {
      tally.reject(new SourceRef("file " + i, "1"), Rejection.WRONG_NAME, "its name is wrong");
    }
    tally.reject(new SourceRef("other", "1"), Rejection.TOO_LARGE, "is large");

    assertThat(tally.end().rejections())
        .containsOnly(Map.entry(Rejection.WRONG_NAME, 1_000), Map.entry(Rejection.TOO_LARGE, 1));
    assertThat(log.lines()).hasSize(102);
    assertThat(log.lines().get(100)).contains("further WRONG_NAME are counted, not logged");
    assertThat(log.lines().get(101)).contains("other", "TOO_LARGE", "is large");
  }

  @Test
  void failureIsTheInnermostCause() {
    tally.fail(new UncheckedIOException("wrapped", new IOException("disk on fire")));

    assertThat(tally.end().failure()).isEqualTo("broken off after 0 added: disk on fire");
  }
}
