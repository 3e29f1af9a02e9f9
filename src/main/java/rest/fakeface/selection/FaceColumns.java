package rest.fakeface.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/**
 * All faces of successive snapshots, each in a fixed slot, so that the next snapshot shares them.
 * Slots are only added, by one thread at a time; the {@link FaceIndex} of a snapshot determines
 * which slots it shows.
 */
final class FaceColumns {

  private static final int MASK = FaceChunk.SIZE - 1;

  // Replaced when they grow. A thread that sees a slot also sees an array that contains it.
  private volatile FaceChunk[] chunks = {};
  private volatile String[] sources = {};

  private final Map<String, Integer> sourceNumbers = new ConcurrentHashMap<>();
  private int size;

  /** The number of used slots. */
  int size() {
    return size;
  }

  /** Frees all slots from a slot on, which no snapshot has shown. */
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
    return sources[sourceNumber(slot)];
  }

  private int sourceNumber(int slot) {
    return chunk(slot).source(slot & MASK);
  }

  /** The subset of some sources from which there are faces. */
  Set<String> known(Set<String> names) {
    return names.stream()
        .filter(sourceNumbers::containsKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The slots below a limit whose faces are from some sources. */
  BitSet ofSources(Set<String> names, int slots) {
    BitSet wanted = new BitSet();
    sourceNumbers.forEach((name, number) -> wanted.set(number, names.contains(name)));
    BitSet found = new BitSet(slots);
    FaceChunk[] all = chunks;
    for (int slot = 0; slot < slots; slot++) {
      if (wanted.get(all[slot >> FaceChunk.BITS].source(slot & MASK))) {
        found.set(slot);
      }
    }
    return found;
  }

  /** The number of faces of an index per source; see {@link SourceViews#counts}. */
  List<SourceCount> counts(FaceIndex index) {
    String[] names = sources;
    int[] counts = new int[names.length];
    for (int place = 0; place < index.size(); place++) {
      counts[sourceNumber(index.slot(place))]++;
    }
    return IntStream.range(0, counts.length)
        .filter(number -> counts[number] > 0)
        .mapToObj(number -> new SourceCount(names[number], counts[number]))
        .sorted(
            Comparator.comparingInt(SourceCount::faces)
                .reversed()
                .thenComparing(SourceCount::source))
        .toList();
  }

  long added(int slot) {
    return chunk(slot).added(slot & MASK);
  }

  /**
   * Copies the faces of some slots to new columns, which replace these.
   *
   * @param kept the slots to keep, which are renumbered in ascending order
   */
  FaceColumns moved(BitSet kept) {
    FaceColumns next = new FaceColumns();
    next.sources = sources.clone();
    next.sourceNumbers.putAll(sourceNumbers);
    for (int slot = kept.nextSetBit(0); slot >= 0; slot = kept.nextSetBit(slot + 1)) {
      next.room().copy(next.size & MASK, chunk(slot), slot & MASK);
      next.size++;
    }
    return next;
  }

  private FaceChunk chunk(int slot) {
    return chunks[slot >> FaceChunk.BITS];
  }

  /** The chunk of the next slot, added if necessary. */
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
}
