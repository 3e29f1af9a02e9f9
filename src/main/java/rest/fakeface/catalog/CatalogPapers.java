package rest.fakeface.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.PapersSource;
import rest.fakeface.face.PapersUnavailableException;

/**
 * The papers as requests read them: a few at a time, so that however many come leave connections
 * for harvests and refreshes.
 */
@ApplicationScoped
class CatalogPapers implements PapersSource {

  private static final int READERS = 4;

  /** How long a request waits for the others. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Semaphore readers = new Semaphore(READERS);

  @Inject Catalog catalog;

  @Override
  public Map<FaceKey, Papers> papers(Collection<FaceKey> keys) throws PapersUnavailableException {
    try {
      if (!readers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PapersUnavailableException("too many requests read the catalog");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PapersUnavailableException(e);
    }
    try {
      return catalog.papers(keys);
    } catch (CatalogUnavailableException e) {
      throw new PapersUnavailableException(e);
    } finally {
      readers.release();
    }
  }
}
