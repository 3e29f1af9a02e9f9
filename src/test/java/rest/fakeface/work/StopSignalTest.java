package rest.fakeface.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StopSignalTest {

  private final StopSignal end = new StopSignal();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void endTheWorker() {
    worker.shutdownNow();
  }

  @Test
  void whatWaitsIsWokenAtOnceWithAnException() throws Exception {
    Future<Boolean> work = worker.submit(() -> end.wakeable(this::waitForEver));
    begun.await();

    end.stop();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> work.get(1, TimeUnit.SECONDS))
        .havingCause()
        .isInstanceOf(InterruptedIOException.class)
        .withMessageContaining("stopped");
  }

  @Test
  void interruptIsNotLeftToWhatComesAfter() throws Exception {
    Future<Boolean> interruptedAfter =
        worker.submit(
            () -> {
              end.wakeable(this::interruptedButNotMinding);
              return Thread.currentThread().isInterrupted();
            });
    begun.await();
    end.stop();

    assertThat(interruptedAfter.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void nothingNewBeginsAfterTheEnd() {
    AtomicBoolean begunAnyway = new AtomicBoolean();
    end.stop();

    assertThatExceptionOfType(InterruptedIOException.class)
        .isThrownBy(() -> end.wakeable(() -> begunAnyway.getAndSet(true)));

    assertThat(begunAnyway).isFalse();
    assertThat(end.isStopped()).isTrue();
  }

  @Test
  void workThatDidNotSayThatItWaitsIsNotDisturbed() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    Future<Boolean> disturbed =
        worker.submit(
            () -> {
              end.wakeable(() -> true);
              begun.countDown();
              while (goOn.getCount() > 0) {
                Thread.onSpinWait();
              }
              return Thread.currentThread().isInterrupted();
            });
    begun.await();

    end.stop();
    goOn.countDown();

    assertThat(disturbed.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void workThatIsNotStoppedGivesWhatItMade() throws IOException {
    assertThat(end.wakeable(() -> "made")).isEqualTo("made");
    assertThat(end.isStopped()).isFalse();
  }

  @Test
  void failureOfTheWorkIsPassedOn() {
    IOException broken = new IOException("broken");
    IllegalStateException wrong = new IllegalStateException("wrong");
    Exception other = new Exception("other");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> end.wakeable(failing(broken)))
        .isSameAs(broken);
    assertThatIllegalStateException()
        .isThrownBy(() -> end.wakeable(failing(wrong)))
        .isSameAs(wrong);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> end.wakeable(failing(other)))
        .withCause(other);
  }

  private static Callable<Boolean> failing(Exception problem) {
    return () -> {
      throw problem;
    };
  }

  private boolean waitForEver() throws InterruptedException {
    begun.countDown();
    never.await();
    return true;
  }

  /** Runs work that is interrupted just when it has finished waiting. */
  private boolean interruptedButNotMinding() {
    begun.countDown();
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return true;
  }
}
