package rest.fakeface.selection;

/**
 * The time that choices note. Reading the machine's clock takes longer than choosing a face and has
 * the processor finish first what it waits for in memory. So somebody reads it from time to time
 * for all of them; until the first time, and after the last, it is read for each.
 */
public final class ServingClock {

  private volatile long read;

  ServingClock() {}

  /** The time in microseconds since 1970, to the millisecond or to the last reading. */
  long now() {
    long last = read;
    return last == 0 ? Micros.now() : last;
  }

  /** Reads the machine's clock. */
  void read() {
    read = Micros.now();
  }

  /** Nobody is to read the clock any more. */
  void end() {
    read = 0;
  }
}
