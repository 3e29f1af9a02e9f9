package rest.fakeface.image.s3;

import io.smallrye.faulttolerance.api.Guard;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.log.Log;

/**
 * Limits requests to the bucket: a bucket that fails repeatedly is tried only once in a while, and
 * a slow one occupies only a few threads. Logs when it begins to fail and when it answers again.
 */
final class BucketGuard {

  private static final Logger LOG = Log.of(BucketGuard.class);

  /** The number of consecutive failures after which requests are paused. */
  private static final int REQUESTS_JUDGED = 4;

  /** The pause, after which one request tries the bucket. */
  private static final long LEFT_ALONE_MILLIS = 1_000;

  /** The maximum number of concurrent requests with a waiting client, per processor. */
  private static final int READERS = 8;

  /** How long a further request waits for its turn, on a thread of the server. */
  private static final long TURN_MILLIS = 100;

  private final String bucket;
  private final Semaphore readers =
      new Semaphore(READERS * Runtime.getRuntime().availableProcessors());
  private final AtomicReference<@Nullable String> failing = new AtomicReference<>();
  private final Guard breaker =
      Guard.create()
          .withCircuitBreaker()
          .requestVolumeThreshold(REQUESTS_JUDGED)
          .failureRatio(1)
          .delay(LEFT_ALONE_MILLIS, ChronoUnit.MILLIS)
          .failOn(ImagesUnavailableException.class)
          .done()
          .build();

  /** Creates a guard of a bucket with a name. */
  BucketGuard(String bucket) {
    this.bucket = bucket;
  }

  /** Whether the bucket answered the last request. */
  boolean isAnswered() {
    return failing.get() == null;
  }

  /** Runs a request with a waiting client. */
  <T> T read(Callable<T> request) throws IOException {
    try {
      if (!readers.tryAcquire(TURN_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new ImagesUnavailableException("The bucket " + bucket + " is too slow");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the application is stopped");
    }
    try {
      return call(request);
    } finally {
      readers.release();
    }
  }

  /** Runs a request without a waiting client. */
  <T> T call(Callable<T> request) throws IOException {
    try {
      @SuppressWarnings("unchecked")
      T answer = (T) breaker.call(() -> (Object) request.call(), Object.class);
      succeeded();
      return answer;
    } catch (CircuitBreakerOpenException e) {
      // The same message, so that repeated failures are logged once.
      String why = failing.get();
      throw new ImagesUnavailableException(
          why == null ? "The bucket " + bucket + " does not answer" : why);
    } catch (ImagesUnavailableException e) {
      failed(e);
      throw e;
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private void failed(ImagesUnavailableException why) {
    if (failing.getAndSet(why.getMessage()) == null) {
      LOG.log(
          Level.WARNING, "Images are not served until the bucket answers: {0}", why.getMessage());
    }
  }

  private void succeeded() {
    if (failing.get() != null && failing.getAndSet(null) != null) {
      LOG.log(Level.INFO, "The bucket {0} answers again", bucket);
    }
  }
}
