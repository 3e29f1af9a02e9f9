package rest.fakeface.selection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/**
 * The columns of up to {@value #SIZE} faces, 42 bytes for each. What a face is never changes; when
 * it was last served does, by one atomic exchange that waits for nobody.
 */
final class FaceChunk {

  /** The binary logarithm of the size. */
  static final int BITS = 15;

  /** How many faces have room: so few that no column is a humongous object to the collector G1. */
  static final int SIZE = 1 << BITS;

  private static final VarHandle SERVED = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] keyHigh = new long[SIZE];
  private final long[] keyMiddle = new long[SIZE];
  private final int[] keyLow = new int[SIZE];
  private final short[] group = new short[SIZE];
  private final int[] source = new int[SIZE];
  private final long[] added = new long[SIZE];
  // Twice the time, and one more while it has to be recorded: both change in one step.
  private final long[] served = new long[SIZE];

  /** Puts a face in a place that no snapshot shows yet. */
  void put(int at, Face face, int sourceNumber) {
    FaceKey key = face.key();
    keyHigh[at] = key.high();
    keyMiddle[at] = key.middle();
    keyLow[at] = key.low();
    group[at] = (short) Groups.of(face.name().gender(), face.name().age());
    source[at] = sourceNumber;
    added[at] = Micros.of(face.dateAdded());
    served[at] = face.lastServed() == null ? added[at] << 1 : Micros.of(face.lastServed()) << 1;
  }

  /** Puts the face of another chunk in a place that no snapshot shows yet. */
  void copy(int at, FaceChunk other, int from) {
    keyHigh[at] = other.keyHigh[from];
    keyMiddle[at] = other.keyMiddle[from];
    keyLow[at] = other.keyLow[from];
    group[at] = other.group[from];
    source[at] = other.source[from];
    added[at] = other.added[from];
    served[at] = other.served(from);
  }

  FaceKey key(int at) {
    return new FaceKey(keyHigh[at], keyMiddle[at], keyLow[at]);
  }

  FaceName name(int at) {
    return new FaceName(Groups.gender(group[at]), Groups.age(group[at]), key(at));
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

  /** When the face was last served, or else added. */
  long lastServed(int at) {
    return served(at) >> 1;
  }

  /** Whether the last serving has to be recorded. */
  boolean isUnrecorded(int at) {
    return (served(at) & 1) != 0;
  }

  /** Notes a serving; returns when the one before was. */
  long serve(int at, long now) {
    return (long) SERVED.getAndSet(served, at, now << 1 | 1) >> 1;
  }

  /** Notes a serving unless a later one is noted. */
  void serveIfLater(int at, long time) {
    long before = served(at);
    while (before >> 1 < time && !SERVED.compareAndSet(served, at, before, time << 1 | 1)) {
      before = served(at);
    }
  }

  /** Notes that a serving is recorded; another one since then stays to be recorded. */
  void recorded(int at, long time) {
    SERVED.compareAndSet(served, at, time << 1 | 1, time << 1);
  }

  private long served(int at) {
    return (long) SERVED.getVolatile(served, at);
  }
}
