package rest.fakeface.selection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * When each face of an index was last served, by its place, 8 bytes each. Stored apart from the
 * other data of a face, so that a choice accesses uncached memory only once. Updated by one atomic
 * exchange without locks.
 */
final class ServedTimes {

  private static final VarHandle TIMES = MethodHandles.arrayElementVarHandle(long[].class);

  // Each value is twice the time, plus one if it is not recorded yet, so that both change
  // atomically.
  private final long[] times;

  ServedTimes(int size) {
    times = new long[size];
  }

  int size() {
    return times.length;
  }

  /** Sets the recorded time of a face that is not visible yet. */
  void put(int place, long time) {
    times[place] = time << 1;
  }

  /** Copies the times of a range of places, some of which may change meanwhile. */
  void copy(int from, int to, ServedTimes target, int at) {
    System.arraycopy(times, from, target.times, at, to - from);
  }

  /** Sets the time of a serving; returns that of the previous one. */
  long serve(int place, long now) {
    return (long) TIMES.getAndSet(times, place, now << 1 | 1) >> 1;
  }

  /** Copies the time of a place from other times, if it is later. */
  void takeOver(int place, ServedTimes other, int from) {
    long time = other.get(from);
    long before = get(place);
    while (before >> 1 < time >> 1 && !TIMES.compareAndSet(times, place, before, time)) {
      before = get(place);
    }
  }

  /** When the face was last served; if never, when it was added. */
  long last(int place) {
    return get(place) >> 1;
  }

  /** Whether the last serving is not recorded yet. */
  boolean isUnrecorded(int place) {
    return (get(place) & 1) != 0;
  }

  /** Marks a serving as recorded. A later one remains unrecorded. */
  void recorded(int place, long time) {
    TIMES.compareAndSet(times, place, time << 1 | 1, time << 1);
  }

  private long get(int place) {
    return (long) TIMES.getVolatile(times, place);
  }
}
