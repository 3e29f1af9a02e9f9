package rest.fakeface.selection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * When each face of an index was last served, by its place: 8 bytes for each, apart from what a
 * face is, so that a choice waits for memory once. Changed by one atomic exchange that waits for
 * nobody.
 */
final class ServedTimes {

  private static final VarHandle TIMES = MethodHandles.arrayElementVarHandle(long[].class);

  // Twice the time, and one more while it has to be recorded: both change in one step.
  private final long[] times;

  ServedTimes(int size) {
    times = new long[size];
  }

  int size() {
    return times.length;
  }

  /** Sets the time of a face that nobody is shown yet, as it is recorded. */
  void put(int place, long time) {
    times[place] = time << 1;
  }

  /** Copies the times of places from one to before another, of which some may change meanwhile. */
  void copy(int from, int to, ServedTimes target, int at) {
    System.arraycopy(times, from, target.times, at, to - from);
  }

  /** Notes a serving; returns when the one before was. */
  long serve(int place, long now) {
    return (long) TIMES.getAndSet(times, place, now << 1 | 1) >> 1;
  }

  /** Takes over the time of a place of other times, if it is later. */
  void takeOver(int place, ServedTimes other, int from) {
    long time = other.get(from);
    long before = get(place);
    while (before >> 1 < time >> 1 && !TIMES.compareAndSet(times, place, before, time)) {
      before = get(place);
    }
  }

  /** When the face was last served, or else added. */
  long last(int place) {
    return get(place) >> 1;
  }

  /** Whether the last serving has to be recorded. */
  boolean isUnrecorded(int place) {
    return (get(place) & 1) != 0;
  }

  /** Notes that a serving is recorded; another one since then stays to be recorded. */
  void recorded(int place, long time) {
    TIMES.compareAndSet(times, place, time << 1 | 1, time << 1);
  }

  private long get(int place) {
    return (long) TIMES.getVolatile(times, place);
  }
}
