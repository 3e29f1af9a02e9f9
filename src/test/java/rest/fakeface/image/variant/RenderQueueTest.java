package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FileFormat;
import rest.fakeface.support.Faces;

class RenderQueueTest {

  private static final VariantName FIRST = name(1, 96);

  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final List<List<VariantName>> rendered = new ArrayList<>();
  private final RenderQueue queue =
      new RenderQueue(
          (names, done) -> {
            rendered.add(names);
            names.forEach(name -> done.accept(name, Optional.of(new byte[] {1})));
          },
          threads::add,
          1);

  @Test
  void variantIsRenderedOnceForAllWhoWait() {
    CompletableFuture<Optional<byte[]>> one = queue.request(FIRST);

    assertThat(queue.request(FIRST)).isSameAs(one);
    work();

    assertThat(one.join()).contains(new byte[] {1});
    assertThat(rendered).containsExactly(List.of(FIRST));
  }

  @Test
  void variantsOfOneFaceAreRenderedTogether() {
    CompletableFuture<?> unused = queue.request(FIRST);
    unused = queue.request(name(2, 96));
    unused = queue.request(name(1, 256));
    work();

    assertThat(rendered).containsExactly(List.of(FIRST, name(1, 256)), List.of(name(2, 96)));
  }

  @Test
  void moreVariantsTakeNoMoreThreads() {
    for (int number = 0; number < 100; number++) {
      CompletableFuture<?> unused = queue.request(name(number, 96));
    }

    assertThat(threads).hasSize(1);
    work();
    assertThat(rendered).hasSize(100);
  }

  @Test
  void queueIsFullWhenTooManyWait() {
    for (int number = 0; number < 1_000; number++) {
      assertThat(queue.isFull()).isFalse();
      CompletableFuture<?> unused = queue.request(name(number, 96));
    }

    assertThat(queue.isFull()).isTrue();
    work();
    assertThat(queue.isFull()).isFalse();
  }

  @Test
  void failureIsToldAndTheNextOneIsRendered() {
    RenderQueue failing =
        new RenderQueue(
            (names, done) -> {
              if (names.contains(FIRST)) {
                throw new IOException("no disk");
              }
              names.forEach(name -> done.accept(name, Optional.empty()));
            },
            threads::add,
            1);
    CompletableFuture<Optional<byte[]>> first = failing.request(FIRST);
    CompletableFuture<Optional<byte[]>> second = failing.request(name(2, 96));
    work();

    assertThat(first).isCompletedExceptionally();
    assertThat(second.join()).isEmpty();
    // The failed request is no longer registered as being in progress.
    assertThat(failing.request(FIRST)).isNotSameAs(first);
  }

  @Test
  void nobodyWaitsForEverWhenTheServerStops() {
    RenderQueue stopped =
        new RenderQueue(
            (names, done) -> {},
            work -> {
              throw new RejectedExecutionException();
            },
            1);

    assertThat(stopped.request(FIRST)).isCompletedExceptionally();
  }

  private void work() {
    for (Runnable thread = threads.poll(); thread != null; thread = threads.poll()) {
      thread.run();
    }
  }

  private static VariantName name(int face, int size) {
    return new VariantName(
        Faces.name(Gender.FEMALE, 35, face), new Size(size), Shape.SQUARE, FileFormat.JPEG);
  }
}
