package rest.fakeface.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SingleFlightTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SingleFlight<String> works = new SingleFlight<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void endWhatIsUnderWay() {
    end.countDown();
  }

  @Test
  void aSecondPieceOfWorkOfOneKindIsLeftOut() throws InterruptedException {
    CompletableFuture<Void> harvest = begin("harvest");

    works.run("harvest", () -> done.add("harvest"));
    works.run("import", () -> done.add("import"));

    assertThat(done).containsExactly("import");
    assertThat(harvest).isNotDone();
  }

  @Test
  void theEndOfWhatIsUnderWayIsAwaited() throws InterruptedException {
    CompletableFuture<Void> harvest = begin("harvest");

    assertThat(works.awaitEnd("harvest", Duration.ZERO)).isFalse();
    assertThat(works.awaitEnd("import", Duration.ZERO)).isTrue();

    end.countDown();
    harvest.join();
    assertThat(works.awaitEnd("harvest", PATIENCE)).isTrue();
  }

  @Test
  void aWaitThatIsInterruptedDoesNotTakeTheWorkForEnded() throws InterruptedException {
    CompletableFuture<Void> harvest = begin("harvest");
    Thread.currentThread().interrupt();

    assertThat(works.awaitEnd("harvest", PATIENCE)).isFalse();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(harvest).isNotDone();
  }

  @Test
  void workThatFailedIsNotUnderWay() {
    assertThatThrownBy(() -> works.run("harvest", () -> List.of().get(0)))
        .isInstanceOf(IndexOutOfBoundsException.class);

    CompletableFuture.runAsync(() -> works.run("harvest", () -> done.add("harvest"))).join();

    assertThat(done).containsExactly("harvest");
  }

  /** Starts work of a kind that lasts until the end of the test. */
  private CompletableFuture<Void> begin(String kind) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(
            () ->
                works.run(
                    kind,
                    () -> {
                      begun.countDown();
                      awaitTheEnd();
                    }));
    begun.await();
    return work;
  }

  private void awaitTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
