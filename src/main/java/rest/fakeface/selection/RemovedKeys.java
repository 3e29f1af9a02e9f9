package rest.fakeface.selection;

import java.util.Arrays;
import java.util.stream.LongStream;
import rest.fakeface.face.FaceKey;

/**
 * The keys of the faces that were removed from the catalog, 8 bytes each: a hash of 64 bits
 * represents each key. Among ten million keys, two have the same hash in about one of 300,000
 * catalogs.
 */
final class RemovedKeys {

  static final RemovedKeys NONE = new RemovedKeys(new long[0]);

  private final long[] sorted;

  private RemovedKeys(long[] sorted) {
    this.sorted = sorted;
  }

  /** Creates the set of the keys with these hashes. */
  static RemovedKeys of(LongStream spread) {
    return new RemovedKeys(spread.sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  boolean contains(FaceKey key) {
    return contains(key.spread());
  }

  boolean contains(long spread) {
    return Arrays.binarySearch(sorted, spread) >= 0;
  }

  /** The set without some keys and with others; the same object if nothing changes. */
  RemovedKeys changed(RemovedKeys without, RemovedKeys with) {
    if (without.size() == 0 && Arrays.stream(with.sorted).allMatch(this::contains)) {
      return this;
    }
    return of(
        LongStream.concat(
            Arrays.stream(sorted).filter(key -> !without.contains(key)),
            Arrays.stream(with.sorted)));
  }
}
