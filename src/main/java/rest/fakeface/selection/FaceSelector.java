package rest.fakeface.selection;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

/**
 * The choice of a face from the latest snapshot, without locks and transactions. A published
 * snapshot replaces the previous one atomically, and no request waits for it. Each choice records
 * that the face was served.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FaceSelector {

  private final LatestSnapshot hidden = new LatestSnapshot();
  private final LatestSnapshot standIns = new LatestSnapshot();
  private final LatestSnapshot latest = LatestSnapshot.withStandIns(standIns);
  private final LatestSnapshot[] all = {latest, standIns, hidden};
  private final Picker picker = new Picker(latest);
  private final KnownFaces known = new KnownFaces(latest, all);
  private final Freshness freshness = new Freshness();
  private volatile boolean ready;

  /** The choice of one face. */
  @Produces
  public Picker picker() {
    return picker;
  }

  /** The status of faces. */
  @Produces
  public KnownFaces known() {
    return known;
  }

  /**
   * Chooses distinct faces, uniformly at random among all sets of matching faces.
   *
   * @param count the number of faces, from 0; fewer are returned if fewer match
   * @param balanced spreads the faces as evenly over genders and age decades as the catalog allows
   * @param seed makes the choice reproducible for the same catalog; null for a random choice
   */
  public Sample sample(FaceFilter filter, int count, boolean balanced, @Nullable Seed seed) {
    CatalogSnapshot now = latest.get();
    List<ServedFace> faces =
        now.draw(filter, count, balanced, seed).stream()
            .map(place -> latest.serve(now, place))
            .toList();
    return new Sample(now.size(filter), faces);
  }

  /**
   * Begins to find faces for the people of a request.
   *
   * @param sources the sources of the faces; empty for any
   */
  public Matching matching(Set<String> sources) {
    return new Matching(latest, sources);
  }

  /** A face by its name, even if it is never chosen; does not count as served. */
  public @Nullable ServedFace find(FaceName name) {
    for (LatestSnapshot each : all) {
      CatalogSnapshot now = each.own();
      int place = now.find(name);
      if (place != FaceIndex.NONE) {
        return now.show(place);
      }
    }
    return null;
  }

  /**
   * Publishes the next snapshot. If building it fails, the current one stays.
   *
   * @param changes adds faces to it and removes others
   */
  public synchronized CatalogSnapshot publish(Consumer<SnapshotDraft> changes) {
    freshness.refresh(
        () -> {
          SnapshotDraft unseen = new SnapshotDraft(hidden.own());
          SnapshotDraft others = new SnapshotDraft(standIns.own());
          SnapshotDraft draft = new SnapshotDraft(latest.own(), others, unseen);
          changes.accept(draft);
          hidden.set(unseen.finish());
          standIns.set(others.finish());
          latest.set(draft.finish());
        });
    ready = true;
    return latest.get();
  }

  /** The snapshot for choices. */
  public CatalogSnapshot snapshot() {
    return latest.get();
  }

  /** The number of faces that are never chosen and match a filter. */
  public int hidden(FaceFilter filter) {
    return hidden.own().size(filter);
  }

  /** Whether the catalog has been read, even if it is empty. */
  public boolean isReady() {
    return ready;
  }

  /** Whether a face was removed from the catalog, as far as the snapshot knows. */
  public boolean isRemoved(FaceKey key) {
    return latest.own().isRemoved(key);
  }

  /**
   * Records what was served: the last time of each face that was served since the previous
   * recording. If the recorder fails, its batch and the following ones are passed on again the next
   * time.
   *
   * @param batch the maximum number of servings per call, from 1
   * @param recorder records them; an exception ends the recording
   */
  public void recordServings(int batch, Consumer<List<Serving>> recorder) {
    freshness.record(() -> latest.record(batch, recorder));
  }

  /** The lag between the snapshot and the catalog. */
  @Produces
  public Freshness freshness() {
    return freshness;
  }

  /** The clock of choices. */
  @Produces
  public ServingClock clock() {
    return latest.clock();
  }
}
