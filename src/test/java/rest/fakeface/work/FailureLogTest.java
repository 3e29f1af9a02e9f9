package rest.fakeface.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.LogLines;

class FailureLogTest {

  private final LogLines log = new LogLines(FailureLog.class);
  private final FailureLog attempts = new FailureLog();

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void failureIsLoggedWhenItBeginsAndWhenItIsOver() {
    attempts.run("refresh", fail("no database"));
    attempts.run("refresh", fail("no database"));
    attempts.run("refresh", () -> {});
    attempts.run("refresh", () -> {});

    assertThat(log.lines())
        .containsExactly(
            "refresh failed, will be tried again: java.lang.IllegalStateException: no database",
            "refresh works again, after: java.lang.IllegalStateException: no database");
  }

  @Test
  void whatFailsForTheSameReasonIsLoggedOnce() {
    attempts.run("refresh", fail("no database"));
    attempts.run("lease", fail("no database"));
    attempts.run("refresh", () -> {});
    attempts.run("lease", () -> {});

    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().get(1)).startsWith("lease works again");
  }

  @Test
  void failureWhoseReasonChangesIsLoggedOnce() {
    attempts.run("refresh", fail("connection refused"));
    attempts.run("refresh", fail("connection reset"));

    assertThat(log.lines()).hasSize(1);
  }

  private static Runnable fail(String why) {
    return () -> {
      throw new IllegalStateException(why);
    };
  }
}
