package rest.fakeface.selection;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The faces of some sources, with an index of their own, so that a choice among them is as fast as
 * one among all, and a seed gives the same face as in a catalog of only these faces. Takes 14 bytes
 * per face. The times of serving are stored only in the snapshot.
 *
 * @param index the faces, in the same order as in the snapshot
 * @param places the place of each of them in the snapshot; null if the view has all faces
 */
@SuppressWarnings("ArrayRecordComponent") // Views are never compared.
record SourceView(FaceIndex index, int @Nullable [] places) {

  /** The view without faces. */
  static final SourceView NOTHING = new SourceView(FaceIndex.empty(), new int[0]);

  /** The view of all faces. */
  static SourceView all(FaceIndex index) {
    return new SourceView(index, null);
  }

  /** The view of the faces in some slots. */
  static SourceView of(FaceIndex all, BitSet slots) {
    int[] places = places(all, slots);
    if (places.length == all.size()) {
      return all(all);
    }
    FaceIndex index =
        new FaceIndex(
            all.columns(),
            Arrays.stream(places).map(all::slot).toArray(),
            Arrays.stream(places).map(all::hash).toArray(),
            new ServedTimes(0),
            sizes(all, places));
    return new SourceView(index, places);
  }

  private static int[] places(FaceIndex all, BitSet slots) {
    int[] places = new int[Math.min(all.size(), slots.cardinality())];
    int found = 0;
    for (int place = 0; place < all.size(); place++) {
      if (slots.get(all.slot(place))) {
        places[found++] = place;
      }
    }
    return found == places.length ? places : Arrays.copyOf(places, found);
  }

  /** The number of places in each group. */
  private static int[] sizes(FaceIndex all, int[] places) {
    int[] sizes = new int[GenderAgeBuckets.COUNT];
    int number = 0;
    for (int group = 0; group < GenderAgeBuckets.COUNT; group++) {
      int first = number;
      while (number < places.length && places[number] < all.start(group + 1)) {
        number++;
      }
      sizes[group] = number - first;
    }
    return sizes;
  }

  /** The number of additional entries in memory. */
  int extent() {
    return places == null ? 0 : places.length;
  }

  /** The place in the snapshot of a place in the index. */
  int inSnapshot(int place) {
    return places == null ? place : places[place];
  }
}
