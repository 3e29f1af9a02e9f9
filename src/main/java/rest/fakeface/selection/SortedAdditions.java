package rest.fakeface.selection;

import java.util.Arrays;

/**
 * New faces in the order of the index. The hash and the slot of each are packed into one number,
 * because numbers can be sorted fastest.
 */
final class SortedAdditions {

  private final FaceColumns columns;
  private final int from;
  private final AdditionTimes times;
  private long[] packed;

  /** Collects the faces of all slots from a slot on, without removed ones and duplicates. */
  SortedAdditions(FaceColumns columns, int from, AdditionTimes times, RemovedKeys gone) {
    this.columns = columns;
    this.from = from;
    this.times = times;
    packed = new long[columns.size() - from];
    int[] next = starts();
    for (int slot = from; slot < columns.size(); slot++) {
      packed[next[columns.group(slot)]++] = pack(slot);
    }
    // Each group's start has moved to its end.
    for (int group = 0; group < GenderAgeBuckets.COUNT; group++) {
      sort(group == 0 ? 0 : next[group - 1], next[group]);
    }
    drop(gone);
  }

  int size() {
    return packed.length;
  }

  int hash(int number) {
    return (int) (packed[number] >>> Integer.SIZE);
  }

  int slot(int number) {
    return (int) packed[number];
  }

  long lastServed(int number) {
    return times.get(slot(number) - from);
  }

  private int[] starts() {
    int[] starts = new int[GenderAgeBuckets.COUNT + 1];
    for (int slot = from; slot < columns.size(); slot++) {
      starts[columns.group(slot) + 1]++;
    }
    for (int group = 0; group < GenderAgeBuckets.COUNT; group++) {
      starts[group + 1] += starts[group];
    }
    return starts;
  }

  private long pack(int slot) {
    return (long) FaceIndex.hash(columns.key(slot)) << Integer.SIZE | slot;
  }

  private void sort(int start, int end) {
    Arrays.sort(packed, start, end);
    for (int number = start + 1; number < end; number++) {
      // So far sorted by slots; the few faces with the same hash must be sorted by keys.
      for (int at = number; at > start && isBefore(at, at - 1); at--) {
        long before = packed[at - 1];
        packed[at - 1] = packed[at];
        packed[at] = before;
      }
    }
  }

  private boolean isBefore(int one, int other) {
    return hash(one) == hash(other)
        && FaceIndex.order(columns.key(slot(one)), columns.key(slot(other))) < 0;
  }

  private void drop(RemovedKeys gone) {
    int kept = 0;
    for (int number = 0; number < packed.length; number++) {
      boolean twice = kept > 0 && isSame(packed[kept - 1], packed[number]);
      if (!twice && (gone.size() == 0 || !gone.contains(columns.key(slot(number))))) {
        packed[kept++] = packed[number];
      }
    }
    packed = kept == packed.length ? packed : Arrays.copyOf(packed, kept);
  }

  private boolean isSame(long one, long other) {
    return one >>> Integer.SIZE == other >>> Integer.SIZE
        && columns.name((int) one).equals(columns.name((int) other));
  }
}
