package rest.fakeface.selection;

import java.util.BitSet;

/** Moves the faces of an index to new columns, without slots that the index does not contain. */
final class Compaction {

  private Compaction() {}

  /** Builds the index in new columns. The times of serving are shared with the old index. */
  static FaceIndex of(FaceIndex index) {
    BitSet kept = new BitSet();
    for (int place = 0; place < index.size(); place++) {
      kept.set(index.slot(place));
    }
    int[] moved = moved(kept);
    int[] slots = new int[index.size()];
    for (int place = 0; place < slots.length; place++) {
      slots[place] = moved[index.slot(place)];
    }
    return new FaceIndex(index, index.columns().moved(kept), slots);
  }

  /** The new position of each kept slot. */
  private static int[] moved(BitSet kept) {
    int[] moved = new int[kept.length()];
    int next = 0;
    for (int slot = kept.nextSetBit(0); slot >= 0; slot = kept.nextSetBit(slot + 1)) {
      moved[slot] = next++;
    }
    return moved;
  }
}
