package rest.fakeface.catalog;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import rest.fakeface.catalog.database.CatalogUnavailableException;
import rest.fakeface.catalog.database.DatabasePing;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.PapersSource;
import rest.fakeface.face.PapersUnavailableException;

/**
 * Reads papers for requests: a few at a time, so that connections are left for harvests and
 * refreshes; and not at all for a moment after a failure, so that requests do not wait for a
 * database that is down.
 */
@ApplicationScoped
class CatalogPapers implements PapersSource {

  private static final int READERS = 4;

  /** How long a request waits for other requests. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** The time after a failure in which nothing is read. */
  private static final long RESPITE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final Semaphore readers = new Semaphore(READERS);
  private volatile long failed = System.nanoTime() - RESPITE_NANOS;

  @Inject Catalog catalog;
  @Inject DatabasePing database;

  @Override
  public Map<FaceKey, Papers> papers(Collection<FaceKey> keys) throws PapersUnavailableException {
    if (System.nanoTime() - failed < RESPITE_NANOS) {
      throw new PapersUnavailableException("the database did not answer a moment ago");
    }
    try {
      if (!readers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PapersUnavailableException("too many requests read the catalog");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PapersUnavailableException(e);
    }
    try {
      database.require();
      return catalog.papers(keys);
    } catch (CatalogUnavailableException | EJBException e) {
      // The container throws the latter if the end of the transaction fails.
      failed = System.nanoTime();
      throw new PapersUnavailableException(e);
    } finally {
      readers.release();
    }
  }
}
