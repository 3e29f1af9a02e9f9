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
 * The question whether the database answers, asked beside the pool before that is used: servers
 * write pages of stack traces about a pool whose database is down. It is asked on a thread of its
 * own, and those who want to know at the same time share the answer, so that nobody waits longer
 * than for one.
 */
@ApplicationScoped
public class DatabasePing {

  /** How long anybody waits for the answer: a connection may have to be made first. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** How long a good answer counts. */
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

  @Inject DatabaseSettings settings;
  @Resource ManagedExecutorService threads;

  private @Nullable ConnectionSource database;
  private CompletableFuture<Void> question = CompletableFuture.completedFuture(null);
  private volatile long answered = System.nanoTime() - FRESH_NANOS;

  /**
   * Does nothing but wait for the answer.
   *
   * @throws CatalogUnavailableException when there is none
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

  /** Has the next who want to know ask again: something has just failed. */
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

  /** WildFly gives no thread while it stops, when what was served is recorded for the last time. */
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
