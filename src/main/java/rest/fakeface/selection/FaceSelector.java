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
 * The choice of a face from the latest snapshot, without lock and transaction. A snapshot that is
 * published replaces the one before at once, and no request waits for it. Each choice notes that
 * the face was served.
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

  /** What is known of faces. */
  @Produces
  public KnownFaces known() {
    return known;
  }

  /**
   * Chooses distinct faces, each set of those that match as likely as another.
   *
   * @param count how many, from 0; fewer when fewer match
   * @param balanced as even over gender and ten-year age group as the catalog allows instead
   * @param seed makes the choice come out the same for the same catalog; null for another each time
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
   * @param sources those that the faces may come from; empty for any
   */
  public Matching matching(Set<String> sources) {
    return new Matching(latest, sources);
  }

  /** A face by its name, also one that is not chosen, which does not count as served. */
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
   * Publishes the snapshot that follows the present one. When its making fails, the present one
   * stays.
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

  /** The snapshot that is chosen from. */
  public CatalogSnapshot snapshot() {
    return latest.get();
  }

  /** How many of the faces that are never chosen match a filter. */
  public int hidden(FaceFilter filter) {
    return hidden.own().size(filter);
  }

  /** Whether the catalog has been read, be it empty. */
  public boolean isReady() {
    return ready;
  }

  /** Whether a face was removed from the catalog, as far as the snapshot knows. */
  public boolean isRemoved(FaceKey key) {
    return latest.own().isRemoved(key);
  }

  /**
   * Has what was served recorded: the last time of each face that was served since it was recorded
   * before. A batch whose recorder fails, and those after it, are handed out again the next time.
   *
   * @param batch how many servings are handed out at once, from 1
   * @param recorder records them; what it throws ends the recording
   */
  public void recordServings(int batch, Consumer<List<Serving>> recorder) {
    freshness.record(() -> latest.record(batch, recorder));
  }

  /** How far the snapshot and the catalog are apart. */
  @Produces
  public Freshness freshness() {
    return freshness;
  }

  /** The time that the choices note. */
  @Produces
  public ServingClock clock() {
    return latest.clock();
  }
}
