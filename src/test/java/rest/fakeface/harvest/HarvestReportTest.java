package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.LogLines;

class HarvestReportTest {

  @AutoClose final LogLines log = new LogLines(HarvestReport.class);

  private final HarvestReport report =
      new HarvestReport("import", new SettledOrigins(), Integer.MAX_VALUE);

  @Test
  void reportOfAQuietHarvestIsNotWorthALine() {
    report.known();

    assertThat(report.isWorthALine()).isFalse();
    assertThat(report.alreadyKnown()).isEqualTo(1);
  }

  @Test
  void reportOfNewsIsWorthALine() {
    report.added(3);
    report.added(2);

    assertThat(report.isWorthALine()).isTrue();
    assertThat(report.added()).isEqualTo(5);
  }

  @Test
  void manyRejectionsOfAKindAreAllCountedButNotAllLogged() {
    for (int i = 0; i < 1_000; i++) {
      report.reject(new Origin("file " + i, "1"), Rejection.WRONG_NAME, "its name is wrong");
    }
    report.reject(new Origin("other", "1"), Rejection.TOO_LARGE, "is large");

    assertThat(report.rejections())
        .containsOnly(Map.entry(Rejection.WRONG_NAME, 1_000), Map.entry(Rejection.TOO_LARGE, 1));
    assertThat(log.lines()).hasSize(102);
    assertThat(log.lines().get(100)).contains("further WRONG_NAME are counted, not logged");
    assertThat(log.lines().get(101)).contains("other", "TOO_LARGE", "is large");
  }

  @Test
  void failureIsTheInnermostCause() {
    report.fail(new UncheckedIOException("wrapped", new IOException("disk on fire")));

    assertThat(report.failure()).isEqualTo("broken off after 0 added: disk on fire");
  }
}
