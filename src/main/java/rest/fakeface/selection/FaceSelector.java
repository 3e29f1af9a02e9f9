package rest.fakeface.selection;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Serving;

/**
 * The choice of a face from the latest snapshot, without lock and transaction. A snapshot that is
 * published replaces the one before at once, and no request waits for it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FaceSelector {

  private volatile CatalogSnapshot snapshot = CatalogSnapshot.EMPTY;
  private volatile boolean ready;

  /**
   * Chooses a face, each that matches as likely as the other, and notes that it was served.
   *
   * @return the choice; null when no face matches
   */
  public @Nullable Choice pick(FaceFilter filter) {
    ListedFace face = snapshot.pick(filter, ThreadLocalRandom.current());
    return face == null ? null : face.serve(Instant.now());
  }

  /** Publishes the snapshot that has these faces more and, of all, none of those removed. */
  public synchronized CatalogSnapshot publish(Collection<Face> arrived, Set<FaceKey> removed) {
    snapshot = snapshot.next(arrived, removed);
    ready = true;
    return snapshot;
  }

  /** The snapshot that is chosen from. */
  public CatalogSnapshot snapshot() {
    return snapshot;
  }

  /** Whether the catalog has been read, be it empty. */
  public boolean isReady() {
    return ready;
  }

  /** Whether a face was once served and then removed from the catalog. */
  public boolean isRemoved(FaceKey key) {
    return snapshot.isRemoved(key);
  }

  /**
   * What was served and has not been {@linkplain #recorded recorded}: the last time of each face.
   */
  public List<Serving> unrecorded() {
    return snapshot.unrecorded();
  }

  /** Notes that servings are in the catalog now. */
  public void recorded(List<Serving> servings) {
    snapshot.recorded(servings);
  }
}
