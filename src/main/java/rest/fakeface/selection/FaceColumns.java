package rest.fakeface.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/**
 * All faces of the snapshots that follow each other, each in a slot of its own, which it keeps: so
 * that a serving noted through any snapshot is seen through all. Slots are only ever added, by one
 * thread at a time; which of them a snapshot shows is said by its {@link FaceIndex}.
 */
final class FaceColumns {

  /** What a slot is when there is none. */
  static final int NONE = -1;

  private static final int MASK = FaceChunk.SIZE - 1;

  // Replaced when they grow: who is shown a slot sees arrays that have what belongs to it.
  private volatile FaceChunk[] chunks = {};
  private volatile String[] sources = {};
  private volatile @Nullable Successor successor;

  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private int size;

  /** How many slots are taken. */
  int size() {
    return size;
  }

  /** Gives back all slots from one on, which no snapshot has shown. */
  void truncate(int newSize) {
    size = newSize;
  }

  /** Adds a face in the next slot. */
  void add(Face face) {
    int number = number(face.source());
    room().put(size & MASK, face, number);
    size++;
  }

  FaceKey key(int slot) {
    return chunk(slot).key(slot & MASK);
  }

  FaceName name(int slot) {
    return chunk(slot).name(slot & MASK);
  }

  int group(int slot) {
    return chunk(slot).group(slot & MASK);
  }

  String source(int slot) {
    return sources[chunk(slot).source(slot & MASK)];
  }

  long added(int slot) {
    return chunk(slot).added(slot & MASK);
  }

  long lastServed(int slot) {
    return chunk(slot).lastServed(slot & MASK);
  }

  boolean isUnrecorded(int slot) {
    return chunk(slot).isUnrecorded(slot & MASK);
  }

  void recorded(int slot, long time) {
    chunk(slot).recorded(slot & MASK, time);
  }

  /** Notes that a face is served now; returns when it was before. */
  long serve(int slot, long now) {
    long before = chunk(slot).serve(slot & MASK, now);
    passOn(slot, now);
    return before;
  }

  /**
   * New columns with the faces of some slots in the same order, which take the place of these. A
   * choice through an older snapshot may still serve a face here: either it comes before its time
   * is read the second time below, or it sees the successor, which is set before that.
   */
  FaceColumns moved(BitSet kept) {
    FaceColumns next = new FaceColumns();
    next.sources = sources.clone();
    next.sourceNumbers.putAll(sourceNumbers);
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    for (int slot = kept.nextSetBit(0); slot >= 0; slot = kept.nextSetBit(slot + 1)) {
      slots[slot] = next.size;
      next.room().copy(next.size & MASK, chunk(slot), slot & MASK);
      next.size++;
    }
    successor = new Successor(next, slots);
    for (int slot = kept.nextSetBit(0); slot >= 0; slot = kept.nextSetBit(slot + 1)) {
      if (isUnrecorded(slot)) {
        passOn(slot, lastServed(slot));
      }
    }
    return next;
  }

  /** The slot of the successor that a face has moved to; {@link #NONE} when it has not. */
  int successorOf(int slot) {
    Successor next = successor;
    return next == null ? NONE : next.slots[slot];
  }

  private void passOn(int slot, long time) {
    Successor next = successor;
    if (next != null && next.slots[slot] != NONE) {
      next.columns.serveIfLater(next.slots[slot], time);
    }
  }

  private void serveIfLater(int slot, long time) {
    chunk(slot).serveIfLater(slot & MASK, time);
    passOn(slot, time);
  }

  private FaceChunk chunk(int slot) {
    return chunks[slot >> FaceChunk.BITS];
  }

  /** The chunk of the next slot. */
  private FaceChunk room() {
    int number = size >> FaceChunk.BITS;
    if (number == chunks.length) {
      FaceChunk[] more = Arrays.copyOf(chunks, number + 1);
      more[number] = new FaceChunk();
      chunks = more;
    }
    return chunks[number];
  }

  private int number(String source) {
    Integer known = sourceNumbers.get(source);
    if (known != null) {
      return known;
    }
    int number = sourceNumbers.size();
    if (number == sources.length) {
      sources = Arrays.copyOf(sources, 2 * number + 1);
    }
    sources[number] = source;
    sourceNumbers.put(source, number);
    return number;
  }

  /** Where the faces went when their columns were given up. */
  private static final class Successor {

    private final FaceColumns columns;
    private final int[] slots;

    Successor(FaceColumns columns, int[] slots) {
      this.columns = columns;
      this.slots = slots;
    }
  }
}
