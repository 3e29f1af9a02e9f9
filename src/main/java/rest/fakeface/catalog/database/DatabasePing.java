package rest.fakeface.catalog.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether the database answers, without the pool and before the pool is used: servers log
 * pages of stack traces about a pool whose database is down. The check runs on its own thread, and
 * concurrent callers share the answer, so that nobody waits longer than for one check.
 */
@ApplicationScoped
public class DatabasePing {

  /** The maximum wait for an answer, which may include opening a connection. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** How long a positive answer is valid. */
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

  @Inject DatabaseSettings settings;
  @Resource ManagedExecutorService threads;

  private @Nullable ConnectionSource database;
  private CompletableFuture<Void> question = CompletableFuture.completedFuture(null);
  private volatile long answered = System.nanoTime() - FRESH_NANOS;

  /**
   * Waits for an answer.
   *
   * @throws CatalogUnavailableException if there is none
   */
  public void require() {
    if (System.nanoTime() - answered < FRESH_NANOS) {
      return;
    }
    try {
      ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new CatalogUnavailableException(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      throw new CatalogUnavailableException(
          "The database has not answered for " + PATIENCE.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CatalogUnavailableException(e);
    }
  }

  /** Discards the last answer, because something has just failed. */
  public void doubt() {
    answered = System.nanoTime() - FRESH_NANOS;
  }

  private synchronized CompletableFuture<Void> ask() {
    if (database == null) {
      database = CatalogDataSource.source(settings);
    }
    if (question.isDone()) {
      ConnectionSource asked = database;
      question =
          CompletableFuture.runAsync(() -> WaitLimit.PING.run(() -> check(asked)), this::run);
    }
    return question;
  }

  /** Runs on the calling thread if WildFly, while it stops, provides no other thread. */
  private void run(Runnable question) {
    try {
      threads.execute(question);
    } catch (RejectedExecutionException e) {
      question.run();
    }
  }

  private void check(ConnectionSource database) {
    try {
      database.check();
      answered = System.nanoTime();
    } catch (SQLException | IOException e) {
      throw new CatalogUnavailableException(e);
    }
  }

  @PreDestroy
  synchronized void close() {
    if (database != null) {
      database.close();
    }
  }
}
