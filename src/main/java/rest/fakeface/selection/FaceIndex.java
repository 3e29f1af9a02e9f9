package rest.fakeface.selection;

import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/**
 * The faces of a snapshot in an order that does not depend on their arrival: by gender, age, hash
 * and key. All faces that match a filter are then one or two contiguous ranges of places. The faces
 * of a group are divided by the first bits of their hashes into cells of about four, so that one is
 * found without a search. Immutable, except for the times of serving; 18 bytes for each face.
 */
final class FaceIndex {

  /** The number of stored bits of a key's hash. */
  static final int HASH_BITS = 31;

  /** The maximum hash. */
  static final int HASHES = -1 >>> (Integer.SIZE - HASH_BITS);

  /** The place that means none. */
  static final int NONE = -1;

  private final FaceColumns columns;
  private final int[] slots;
  private final int[] hashes;
  private final ServedTimes served;
  private final int cellBits;
  // The starts of the groups and of the cells, plus the end of the last one.
  private final int[] groups;
  private final int[] cells;

  /**
   * Creates the index of faces in their order.
   *
   * @param sizes the number of faces in each group
   */
  FaceIndex(FaceColumns columns, int[] slots, int[] hashes, ServedTimes served, int[] sizes) {
    this.columns = columns;
    this.slots = slots;
    this.hashes = hashes;
    this.served = served;
    cellBits = cellBits(slots.length);
    groups = groups(sizes);
    cells = cells(hashes, groups, cellBits);
  }

  /** Creates an index without faces, with its own columns. */
  static FaceIndex empty() {
    return new FaceIndex(
        new FaceColumns(),
        new int[0],
        new int[0],
        new ServedTimes(0),
        new int[GenderAgeBuckets.COUNT]);
  }

  /** Creates an index of the same faces in the same order in other columns. */
  FaceIndex(FaceIndex other, FaceColumns columns, int[] slots) {
    this.columns = columns;
    this.slots = slots;
    hashes = other.hashes;
    served = other.served;
    cellBits = other.cellBits;
    groups = other.groups;
    cells = other.cells;
  }

  /** The hash of a key: 0 or more, evenly distributed. */
  static int hash(FaceKey key) {
    return (int) (key.spread() >>> (Long.SIZE - HASH_BITS));
  }

  FaceColumns columns() {
    return columns;
  }

  ServedTimes served() {
    return served;
  }

  int size() {
    return slots.length;
  }

  /** The place of the first face of a group or, if it is empty, of a later one. */
  int start(int group) {
    return groups[group];
  }

  int slot(int place) {
    return slots[place];
  }

  int hash(int place) {
    return hashes[place];
  }

  FaceKey key(int place) {
    return columns.key(slots[place]);
  }

  /** A place at or shortly before the first face of a group that has at least a hash. */
  int lowerBound(int group, int hash) {
    return cells[(group << cellBits) + (hash >>> (HASH_BITS - cellBits))];
  }

  /** A place at or shortly after that face, at most the end of the group. */
  int upperBound(int group, long hash) {
    int cell = (int) (hash >>> (HASH_BITS - cellBits)) + 1;
    return cell >> cellBits == 0 ? cells[(group << cellBits) + cell] : start(group + 1);
  }

  /**
   * The first place in a range whose face has a secondary hash that begins with a number of zero
   * bits; the end of the range if there is none. The secondary hash is multiply-shift, with random
   * addend and odd factor (Dietzfelbinger and others, Journal of Algorithms 25, 1997).
   *
   * @param from the first place
   * @param to the place after the last one
   */
  int firstSampled(int from, int to, int addend, int factor, int bits) {
    // A seeded choice spends most of its time in this loop: half a nanosecond per face.
    int[] all = hashes;
    for (int place = from; place < to; place++) {
      if (((all[place] ^ addend) * factor) >>> (Integer.SIZE - bits) == 0) {
        return place;
      }
    }
    return to;
  }

  /** The place of the first face of a group that is not before this hash and key. */
  int first(int group, int hash, FaceKey key) {
    int place = lowerBound(group, hash);
    while (place < start(group + 1) && isBefore(place, hash, key)) {
      place++;
    }
    return place;
  }

  /** The place of a face; {@link #NONE} if it does not exist. */
  int find(FaceName name) {
    int group = GenderAgeBuckets.of(name.gender(), name.age());
    int hash = hash(name.key());
    int place = first(group, hash, name.key());
    boolean found = place < start(group + 1) && key(place).equals(name.key());
    return found ? place : NONE;
  }

  private boolean isBefore(int place, int hash, FaceKey key) {
    return hashes[place] == hash ? order(key(place), key) < 0 : hashes[place] < hash;
  }

  /** Compares faces with the same group and hash. */
  static int order(FaceKey one, FaceKey other) {
    int high = Long.compare(one.high(), other.high());
    int middle = high == 0 ? Long.compare(one.middle(), other.middle()) : high;
    return middle == 0 ? Integer.compare(one.low(), other.low()) : middle;
  }

  /** Copies the slots, hashes and times of a range of places. */
  void copy(int from, int to, int[] toSlots, int[] toHashes, ServedTimes toServed, int at) {
    System.arraycopy(slots, from, toSlots, at, to - from);
    System.arraycopy(hashes, from, toHashes, at, to - from);
    served.copy(from, to, toServed, at);
  }

  /**
   * The number of bits at which cells have at most four faces, if all groups have the same size.
   */
  private static int cellBits(int faces) {
    int bits = 0;
    while (GenderAgeBuckets.COUNT << (bits + 2) < faces && bits < HASH_BITS - 11) {
      bits++;
    }
    return bits;
  }

  private static int[] groups(int[] sizes) {
    int[] groups = new int[GenderAgeBuckets.COUNT + 1];
    for (int group = 0; group < GenderAgeBuckets.COUNT; group++) {
      groups[group + 1] = groups[group] + sizes[group];
    }
    return groups;
  }

  private static int[] cells(int[] hashes, int[] groups, int cellBits) {
    int[] cells = new int[GenderAgeBuckets.COUNT << cellBits];
    for (int group = 0; group < GenderAgeBuckets.COUNT; group++) {
      int place = groups[group];
      for (int cell = 0; cell < 1 << cellBits; cell++) {
        while (place < groups[group + 1] && hashes[place] >>> (HASH_BITS - cellBits) < cell) {
          place++;
        }
        cells[(group << cellBits) + cell] = place;
      }
    }
    return cells;
  }
}
