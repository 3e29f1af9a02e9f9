package rest.fakeface.selection;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The faces of some sources, in an index of their own, so that a choice among them is as fast as
 * one among all, and a seed gives the face that it gives in a catalog of only these faces. 14 bytes
 * for each face. When faces were served is noted in the snapshot alone.
 *
 * @param index the faces, in the same order as in the snapshot
 * @param places where each of them is in the snapshot; null when all are there
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares views.
record SourceView(FaceIndex index, int @Nullable [] places) {

  /** The view that shows nothing. */
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

  /** How many of the places are in each group. */
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

  /** How many entries it takes besides those of the snapshot. */
  int extent() {
    return places == null ? 0 : places.length;
  }

  /** The place in the snapshot of a place in the index. */
  int inSnapshot(int place) {
    return places == null ? place : places[place];
  }
}
