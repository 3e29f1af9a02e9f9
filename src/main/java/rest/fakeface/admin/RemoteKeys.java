package rest.fakeface.admin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.Log;

/**
 * The keys of an issuer, fetched from its server, in the background while keys are known. Only
 * tokens with an unknown key wait for a fetch, few at a time and for a short time.
 */
final class RemoteKeys implements JWKSource<SecurityContext> {

  private static final Logger LOG = Log.of(RemoteKeys.class);

  /** The time after which keys are fetched again. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** How long keys remain in use while they cannot be fetched again. */
  private static final Duration LASTING = Duration.ofHours(1);

  /** The minimum time between two fetches, regardless of tokens. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_WAITING = 4;

  private final Supplier<CompletableFuture<JWKSet>> server;
  private final LongSupplier nanos;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private volatile @Nullable Fetched known;
  private @Nullable Fetch last;

  /** Keys, and when they were fetched. */
  private record Fetched(JWKSet keys, long at) {}

  /** A fetch, in progress or ended, and when it began. */
  private record Fetch(CompletableFuture<JWKSet> keys, long at) {}

  /**
   * Keys that are fetched with the first token.
   *
   * @param server fetches them
   * @param nanos a clock like {@link System#nanoTime}
   */
  RemoteKeys(Supplier<CompletableFuture<JWKSet>> server, LongSupplier nanos) {
    this.server = server;
    this.nanos = nanos;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    Fetched now = known;
    if (now != null && !isOver(LASTING, now.at)) {
      List<JWK> keys = selector.select(now.keys);
      if (!keys.isEmpty()) {
        if (isOver(FRESH, now.at)) {
          var unused = fetch();
        }
        return keys;
      }
    }
    return selector.select(await(fetch()));
  }

  /** The current or latest fetch, or else a new one. */
  private synchronized CompletableFuture<JWKSet> fetch() {
    Fetch before = last;
    if (before != null && (!before.keys.isDone() || !isOver(PAUSE, before.at))) {
      return before.keys;
    }
    boolean failed = before != null && before.keys.isCompletedExceptionally();
    long now = nanos.getAsLong();
    CompletableFuture<JWKSet> keys =
        server.get().whenComplete((set, failure) -> note(set, now, failure, failed));
    last = new Fetch(keys, now);
    return keys;
  }

  private void note(
      @Nullable JWKSet keys, long at, @Nullable Throwable failure, boolean failedBefore) {
    if (keys != null) {
      known = new Fetched(keys, at);
    }
    if (keys == null && !failedBefore) {
      // A completion exception only wraps its cause.
      Throwable why = failure instanceof CompletionException ? failure.getCause() : failure;
      LOG.log(Level.WARNING, "The keys for tokens cannot be fetched: {0}", String.valueOf(why));
    } else if (keys != null && failedBefore) {
      LOG.log(Level.INFO, "The keys for tokens can be fetched again");
    }
  }

  private JWKSet await(CompletableFuture<JWKSet> fetch) throws KeySourceException {
    if (fetch.isDone()) {
      return result(fetch);
    }
    if (!waiting.tryAcquire()) {
      throw new KeySourceException("Too many tokens wait for keys");
    }
    try {
      return result(fetch);
    } finally {
      waiting.release();
    }
  }

  private static JWKSet result(CompletableFuture<JWKSet> fetch) throws KeySourceException {
    try {
      return fetch.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KeySourceException("The keys cannot be fetched", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KeySourceException("The wait for the keys was interrupted", e);
    }
  }

  private boolean isOver(Duration time, long since) {
    return nanos.getAsLong() - since > time.toNanos();
  }
}
