package rest.fakeface.selection;

/**
 * The clock of choices. Reading the machine's clock takes longer than choosing a face and makes the
 * processor wait for pending memory accesses. Therefore, it is read periodically for all choices.
 * Before the first and after the last of these readings, it is read for each choice.
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

  /** Ends the periodic readings. */
  void end() {
    read = 0;
  }
}
