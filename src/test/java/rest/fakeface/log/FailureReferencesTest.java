package rest.fakeface.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.LogLines;

class FailureReferencesTest {

  @AutoClose private final LogLines log = new LogLines(FailureReferences.class);
  private final AtomicLong now = new AtomicLong();
  private final FailureReferences failures = new FailureReferences(now::get);

  @Test
  void failureThatRepeatsIsLoggedOnceAndKeepsItsReference() {
    String reference = fail("/first");
    for (int i = 0; i < 1_000; i++) {
      assertThat(fail("/again")).isEqualTo(reference);
    }

    assertThat(log.lines()).containsExactly("/first failed, reference " + reference);
  }

  @Test
  void countIsLoggedNowAndThen() {
    String reference = fail("/first");
    fail("/second");
    now.addAndGet(Duration.ofMinutes(10).toNanos());

    fail("/third");
    fail("/fourth");

    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().get(1)).isEqualTo("/third failed, 2 more as reference " + reference);
  }

  @Test
  void otherFailuresHaveReferencesOfTheirOwn() {
    assertThat(failures.failed("/a", new IllegalStateException()))
        .isNotEqualTo(failures.failed("/a", new IllegalArgumentException()));
  }

  @Test
  void kindsAreBounded() {
    for (int i = 0; i < 1_000; i++) {
      Exception thrown = new Exception();
      thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "a", "A.java", i)});
      failures.failed("/a", thrown);
    }

    assertThat(log.lines()).hasSize(101);
  }

  private String fail(String what) {
    return failures.failed(what, new IllegalStateException("of " + what));
  }
}
