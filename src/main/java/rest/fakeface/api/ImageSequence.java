package rest.fakeface.api;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.log.FailureReferences;

/**
 * A sequence of images. A few are requested ahead, so that one can be sent while the next ones are
 * rendered.
 */
public final class ImageSequence implements Closeable {

  private static final int AHEAD = 3;

  private static final FailureReferences FAILURES = new FailureReferences();

  private final int count;
  private final IntFunction<CompletableFuture<Optional<SeekableByteChannel>>> source;
  private final Executor executor;
  private final Deque<CompletableFuture<Optional<SeekableByteChannel>>> ahead = new ArrayDeque<>();
  private int asked;

  /**
   * A sequence of images.
   *
   * @param source returns the image of each number from 0 on
   * @param executor runs the actions that wait for an image
   */
  ImageSequence(
      int count,
      IntFunction<CompletableFuture<Optional<SeekableByteChannel>>> source,
      Executor executor) {
    this.count = count;
    this.source = source;
    this.executor = executor;
  }

  /** Whether the next image is available; if not, an action runs on another thread once it is. */
  public boolean isReady(Runnable later) {
    ask();
    @Nullable CompletableFuture<Optional<SeekableByteChannel>> next = ahead.peek();
    if (next == null || next.isDone()) {
      return true;
    }
    CompletableFuture<?> unused = next.whenCompleteAsync((image, failure) -> later.run(), executor);
    return false;
  }

  /**
   * The next image, which the caller closes; empty if it does not exist or could not be rendered,
   * so that one failure does not lose the other images.
   */
  public Optional<SeekableByteChannel> next() {
    ask();
    try {
      return ahead.remove().join();
    } catch (CompletionException e) {
      if (ImagesUnavailableException.isBehind(e)) {
        // The store logs once that it does not answer.
        return Optional.empty();
      }
      String unused = FAILURES.failed("Rendering one of many images", e);
      return Optional.empty();
    }
  }

  private void ask() {
    while (asked < count && ahead.size() < AHEAD) {
      ahead.add(source.apply(asked++));
    }
  }

  /** Closes the images that were requested but not taken. */
  @Override
  public void close() {
    for (CompletableFuture<Optional<SeekableByteChannel>> each : ahead) {
      CompletableFuture<?> unused =
          each.thenAccept(image -> image.ifPresent(ImageSequence::closeSafely));
    }
    ahead.clear();
    asked = count;
  }

  private static void closeSafely(SeekableByteChannel image) {
    try {
      image.close();
    } catch (IOException e) {
      String unused = FAILURES.failed("Closing one of many images", e);
    }
  }
}
