package rest.fakeface.selection;

import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/** The columns of up to {@value #SIZE} faces, 34 bytes for each: their immutable data. */
final class FaceChunk {

  /** The binary logarithm of the size. */
  static final int BITS = 15;

  /** The capacity in faces, small enough that no column is a humongous object for G1. */
  static final int SIZE = 1 << BITS;

  private final long[] keyHigh = new long[SIZE];
  private final long[] keyMiddle = new long[SIZE];
  private final int[] keyLow = new int[SIZE];
  private final short[] group = new short[SIZE];
  private final int[] source = new int[SIZE];
  private final long[] added = new long[SIZE];

  /** Stores a face at a position that is not visible in a snapshot yet. */
  void put(int at, Face face, int sourceNumber) {
    FaceKey key = face.key();
    keyHigh[at] = key.high();
    keyMiddle[at] = key.middle();
    keyLow[at] = key.low();
    group[at] = (short) GenderAgeBuckets.of(face.name().gender(), face.name().age());
    source[at] = sourceNumber;
    added[at] = Micros.of(face.dateAdded());
  }

  /** Copies a face of another chunk to a position that is not visible in a snapshot yet. */
  void copy(int at, FaceChunk other, int from) {
    keyHigh[at] = other.keyHigh[from];
    keyMiddle[at] = other.keyMiddle[from];
    keyLow[at] = other.keyLow[from];
    group[at] = other.group[from];
    source[at] = other.source[from];
    added[at] = other.added[from];
  }

  FaceKey key(int at) {
    return new FaceKey(keyHigh[at], keyMiddle[at], keyLow[at]);
  }

  FaceName name(int at) {
    return new FaceName(
        GenderAgeBuckets.gender(group[at]), GenderAgeBuckets.age(group[at]), key(at));
  }

  int group(int at) {
    return group[at];
  }

  int source(int at) {
    return source[at];
  }

  long added(int at) {
    return added[at];
  }
}
