package rest.fakeface.image.variant;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.ImageRejectedException;

/**
 * The variants that are to be rendered. Few threads render, whoever asks for how many, so that the
 * others stay with the requests; each variant is rendered once for all who wait for it, and all
 * that wait for one face are rendered together.
 */
final class RenderQueue {

  /** The most variants that wait. */
  private static final int MOST = 1_000;

  private final Renderer renderer;
  private final Executor executor;
  private final int threads;
  private final Map<VariantName, CompletableFuture<Optional<byte[]>>> pending = new HashMap<>();
  private final ArrayDeque<VariantName> waiting = new ArrayDeque<>();
  private int busy;

  /** A queue whose work takes half of the processors. */
  RenderQueue(Renderer renderer, Executor executor) {
    this(renderer, executor, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
  }

  /**
   * A queue.
   *
   * @param threads how many of the executor's threads it takes at once
   */
  RenderQueue(Renderer renderer, Executor executor, int threads) {
    this.renderer = renderer;
    this.executor = executor;
    this.threads = threads;
  }

  /** What renders some variants of one face. */
  @FunctionalInterface
  interface Renderer {
    void render(List<VariantName> names, BiConsumer<VariantName, Optional<byte[]>> done)
        throws IOException, ImageRejectedException;
  }

  /** Whether so many variants are waited for that no more should be asked for. */
  synchronized boolean isFull() {
    return pending.size() >= MOST;
  }

  /** The bytes of a variant as soon as they are there. */
  synchronized CompletableFuture<Optional<byte[]>> request(VariantName name) {
    @Nullable CompletableFuture<Optional<byte[]>> known = pending.get(name);
    if (known != null) {
      return known;
    }
    CompletableFuture<Optional<byte[]>> bytes = new CompletableFuture<>();
    pending.put(name, bytes);
    waiting.add(name);
    if (busy < threads) {
      busy++;
      start();
    }
    return bytes;
  }

  private void start() {
    try {
      executor.execute(this::work);
    } catch (RejectedExecutionException e) {
      busy--;
      waiting.forEach(name -> pending.remove(name).completeExceptionally(e));
      waiting.clear();
    }
  }

  private void work() {
    for (List<VariantName> names = next(); !names.isEmpty(); names = next()) {
      try {
        renderer.render(names, (name, bytes) -> take(name).complete(bytes));
      } catch (Throwable e) {
        // Whatever it is: those who wait have no thread that would see it.
        for (VariantName name : names) {
          take(name).completeExceptionally(e);
        }
      }
    }
  }

  /** The next variants, all of one face; none when the thread is to end. */
  private synchronized List<VariantName> next() {
    List<VariantName> names = new ArrayList<>();
    for (Iterator<VariantName> all = waiting.iterator(); all.hasNext(); ) {
      VariantName name = all.next();
      if (names.isEmpty() || name.face().equals(names.get(0).face())) {
        names.add(name);
        all.remove();
      }
    }
    if (names.isEmpty()) {
      busy--;
    }
    return names;
  }

  /** Takes one off the list; one that nobody waits for when it is not there. */
  private synchronized CompletableFuture<Optional<byte[]>> take(VariantName name) {
    CompletableFuture<Optional<byte[]>> known = pending.remove(name);
    return known == null ? new CompletableFuture<>() : known;
  }
}
