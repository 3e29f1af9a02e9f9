package rest.fakeface.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A server of each kind, shared by several tests, together with its context. All kinds are started
 * at the same time when the first is requested, because a start does not use all processors.
 * Servers that were started for other tests are closed before ({@link ServerOrder}), together with
 * their context if it is {@link AutoCloseable}.
 *
 * @param <T> a server and its context
 */
public final class OnEachServer<T> {

  private static @Nullable OnEachServer<?> running;

  private final Function<ServerKind, T> start;
  private final List<ServerKind> kinds;
  private final Map<ServerKind, T> started = new EnumMap<>(ServerKind.class);

  /** Prepares the start of servers of all kinds. */
  public OnEachServer(Function<ServerKind, T> start) {
    this(start, ServerKind.values());
  }

  /** Prepares the start of servers of some kinds. */
  public OnEachServer(Function<ServerKind, T> start, ServerKind... kinds) {
    this.start = start;
    this.kinds = List.of(kinds);
  }

  /** The server of a kind. */
  public T of(ServerKind kind) {
    synchronized (OnEachServer.class) {
      if (running != this) {
        if (running != null) {
          running.end();
        }
        RunningServer.closeAll();
        startAll();
        running = this;
      }
      return Objects.requireNonNull(started.get(kind));
    }
  }

  private void startAll() {
    Map<ServerKind, CompletableFuture<T>> starts = new EnumMap<>(ServerKind.class);
    for (ServerKind kind : kinds) {
      starts.put(
          kind,
          CompletableFuture.supplyAsync(
              () -> start.apply(kind), work -> new Thread(work, "start of " + kind).start()));
    }
    starts.forEach((kind, made) -> started.put(kind, result(made)));
  }

  private void end() {
    for (T each : started.values()) {
      if (each instanceof AutoCloseable open) {
        close(open);
      }
    }
  }

  private static void close(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T result(CompletableFuture<T> made) {
    try {
      return made.join();
    } catch (CompletionException e) {
      throw new AssertionError("The server does not start", e.getCause());
    }
  }
}
