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
 * The queue of variants to render. Only a few threads render, regardless of the number of requests,
 * so that the others are left for requests; each variant is rendered once for all requests that
 * wait for it, and all variants of one face are rendered together.
 */
final class RenderQueue {

  /** The maximum number of waiting variants. */
  private static final int MOST = 1_000;

  private final Renderer renderer;
  private final Executor executor;
  private final int threads;
  private final Map<VariantName, CompletableFuture<Optional<byte[]>>> pending = new HashMap<>();
  private final ArrayDeque<VariantName> waiting = new ArrayDeque<>();
  private int busy;

  /** Creates a queue that uses half of the processors. */
  RenderQueue(Renderer renderer, Executor executor) {
    this(renderer, executor, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
  }

  /**
   * Creates a queue.
   *
   * @param threads the maximum number of the executor's threads used at once
   */
  RenderQueue(Renderer renderer, Executor executor, int threads) {
    this.renderer = renderer;
    this.executor = executor;
    this.threads = threads;
  }

  /** Renders some variants of one face. */
  @FunctionalInterface
  interface Renderer {
    void render(List<VariantName> names, BiConsumer<VariantName, Optional<byte[]>> done)
        throws IOException, ImageRejectedException;
  }

  /** Whether the queue is full. */
  synchronized boolean isFull() {
    return pending.size() >= MOST;
  }

  /** The bytes of a variant as soon as they are rendered. */
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
        // Catches everything, because the waiting requests have no thread that would see it.
        for (VariantName name : names) {
          take(name).completeExceptionally(e);
        }
      }
    }
  }

  /** The next variants, all of one face; empty if the thread should end. */
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

  /** Removes a variant from the queue; returns one without waiters if it is missing. */
  private synchronized CompletableFuture<Optional<byte[]>> take(VariantName name) {
    CompletableFuture<Optional<byte[]>> known = pending.remove(name);
    return known == null ? new CompletableFuture<>() : known;
  }
}
