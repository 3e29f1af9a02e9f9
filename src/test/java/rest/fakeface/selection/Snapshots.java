package rest.fakeface.selection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;

/** Test snapshots. */
final class Snapshots {

  private Snapshots() {}

  static CatalogSnapshot of(Face... faces) {
    return of(List.of(faces));
  }

  static CatalogSnapshot of(Collection<Face> faces) {
    return next(new CatalogSnapshot(), faces, List.of());
  }

  /** The next snapshot. */
  static CatalogSnapshot next(
      CatalogSnapshot before, Collection<Face> arrived, Collection<FaceName> removed) {
    SnapshotDraft draft = new SnapshotDraft(before);
    arrived.forEach(draft::add);
    removed.forEach(draft::remove);
    return draft.finish();
  }

  /** The name of the face at a place. */
  static FaceName name(CatalogSnapshot snapshot, int place) {
    return snapshot.show(place).name();
  }

  /** The names of all faces that match. */
  static Set<FaceName> names(CatalogSnapshot snapshot, FaceFilter filter) {
    MatchRanges ranges = snapshot.runs(filter);
    Set<FaceName> names = new HashSet<>();
    for (int number = 0; number < ranges.size(); number++) {
      names.add(name(snapshot, ranges.shown(number)));
    }
    return names;
  }

  /** The name of the face of a seed; null if none matches. */
  static @Nullable FaceName seeded(CatalogSnapshot snapshot, FaceFilter filter, Seed seed) {
    int place = snapshot.pick(filter, seed);
    return place == FaceIndex.NONE ? null : name(snapshot, place);
  }

  /** The name of the face of a seed among all. */
  static FaceName seeded(CatalogSnapshot snapshot, Seed seed) {
    return Objects.requireNonNull(seeded(snapshot, FaceFilter.ANY, seed));
  }
}
