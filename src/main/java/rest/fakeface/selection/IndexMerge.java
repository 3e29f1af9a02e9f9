package rest.fakeface.selection;

/**
 * Builds the next index: the ranges between added and removed faces are copied, so that a refresh
 * of ten million faces takes some ten milliseconds.
 */
final class IndexMerge {

  private final FaceIndex before;
  private final FaceColumns columns;
  private final int[] slots;
  private final int[] hashes;
  private final ServedTimes served;
  private final int[] sizes = new int[GenderAgeBuckets.COUNT];
  private int made;
  private int copied;

  private IndexMerge(FaceIndex before, int size) {
    this.before = before;
    columns = before.columns();
    slots = new int[size];
    hashes = new int[size];
    served = new ServedTimes(size);
    for (int group = 0; group < GenderAgeBuckets.COUNT; group++) {
      sizes[group] = before.start(group + 1) - before.start(group);
    }
  }

  /**
   * The index with new faces and without others.
   *
   * @param dropped the places of removed faces, ascending and distinct
   */
  static FaceIndex of(FaceIndex before, SortedAdditions arrived, int[] dropped) {
    IndexMerge merge = new IndexMerge(before, before.size() + arrived.size() - dropped.length);
    int drop = 0;
    for (int number = 0; number < arrived.size(); number++) {
      int place = merge.placeOf(arrived, number);
      while (drop < dropped.length && dropped[drop] < place) {
        merge.drop(dropped[drop++]);
      }
      merge.add(place, arrived, number);
    }
    while (drop < dropped.length) {
      merge.drop(dropped[drop++]);
    }
    merge.copyTo(before.size());
    return new FaceIndex(merge.columns, merge.slots, merge.hashes, merge.served, merge.sizes);
  }

  private int placeOf(SortedAdditions arrived, int number) {
    int slot = arrived.slot(number);
    return before.first(columns.group(slot), arrived.hash(number), columns.key(slot));
  }

  private void drop(int place) {
    copyTo(place);
    copied++;
    sizes[columns.group(before.slot(place))]--;
  }

  private void add(int place, SortedAdditions arrived, int number) {
    copyTo(place);
    slots[made] = arrived.slot(number);
    hashes[made] = arrived.hash(number);
    served.put(made, arrived.lastServed(number));
    sizes[columns.group(slots[made])]++;
    made++;
  }

  private void copyTo(int place) {
    before.copy(copied, place, slots, hashes, served, made);
    made += place - copied;
    copied = place;
  }
}
