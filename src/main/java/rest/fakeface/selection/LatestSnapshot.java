package rest.fakeface.selection;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

/**
 * The snapshot for choices, and the log of what was served. Each snapshot notes what is served
 * through it; notes made while the next one is built, or later, are carried over. Stand-in faces
 * have a separate snapshot, which is used while there are no others.
 */
final class LatestSnapshot {

  private volatile CatalogSnapshot latest = new CatalogSnapshot();
  private final ServingClock clock;
  private final @Nullable LatestSnapshot standIns;
  // The unrecorded servings of faces that no snapshot shows any more.
  private final Queue<Serving> ofRemoved = new ConcurrentLinkedQueue<>();

  /** An empty snapshot without stand-in faces. */
  LatestSnapshot() {
    this(new ServingClock(), null);
  }

  private LatestSnapshot(ServingClock clock, @Nullable LatestSnapshot standIns) {
    this.clock = clock;
    this.standIns = standIns;
  }

  /** An empty snapshot, replaced by the given one in choices while it is empty. */
  static LatestSnapshot withStandIns(LatestSnapshot standIns) {
    return new LatestSnapshot(standIns.clock, standIns);
  }

  /** The snapshot for choices. */
  CatalogSnapshot get() {
    CatalogSnapshot now = latest;
    return now.size() == 0 && standIns != null ? standIns.get() : now;
  }

  /** The snapshot without stand-in faces. */
  CatalogSnapshot own() {
    return latest;
  }

  ServingClock clock() {
    return clock;
  }

  /** Publishes the next snapshot; one thread at a time. */
  void set(CatalogSnapshot next) {
    CatalogSnapshot before = latest;
    latest = next;
    // Afterwards, so that later servings are noted in the new snapshot.
    if (next.served() != before.served()) {
      carryAll(before, next);
    }
    latest = next.compact();
  }

  /** Notes that the face of a place is served now. */
  ServedFace serve(CatalogSnapshot snapshot, int place) {
    if (snapshot != latest && standIns != null && standIns.isOwn(snapshot)) {
      return standIns.serve(snapshot, place);
    }
    ServedFace choice = snapshot.serve(place, clock.now());
    if (snapshot != latest) {
      carry(snapshot, place);
    }
    return choice;
  }

  private boolean isOwn(CatalogSnapshot snapshot) {
    return snapshot.columns() == latest.columns();
  }

  /** Records what was served; see {@link FaceSelector#recordServings}. */
  void record(int batch, Consumer<List<Serving>> recorder) {
    if (standIns != null) {
      standIns.record(batch, recorder);
    }
    new Servings(latest, ofRemoved).record(batch, recorder);
  }

  /** Carries over the notes of a replaced snapshot. */
  private void carry(CatalogSnapshot snapshot, int place) {
    FaceName name = snapshot.show(place).name();
    CatalogSnapshot to = latest;
    while (to.served() != snapshot.served()) {
      int now = to.find(name);
      if (now == FaceIndex.NONE) {
        keep(snapshot, place);
        return;
      }
      to.served().takeOver(now, snapshot.served(), place);
      if (to == latest) {
        return;
      }
      to = latest;
    }
  }

  /** Carries over all times of a snapshot to the next, whose slots are the same. */
  private void carryAll(CatalogSnapshot before, CatalogSnapshot next) {
    int to = 0;
    for (int place = 0; place < before.size(); place++) {
      while (to < next.size() && next.slot(to) >= before.slots()) {
        to++;
      }
      if (to < next.size() && next.slot(to) == before.slot(place)) {
        next.served().takeOver(to++, before.served(), place);
      } else if (before.served().isUnrecorded(place)) {
        keep(before, place);
      }
    }
  }

  private void keep(CatalogSnapshot snapshot, int place) {
    ofRemoved.add(snapshot.serving(place));
  }
}
