package rest.fakeface.http.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The body of an answer that is made while its client takes it, so that little of it is in memory.
 * It may have to wait for something, which {@link AnswerWriter} does without a thread.
 */
public abstract class LazyBody extends InputStream {

  private final Made made = new Made();
  private boolean ended;

  /**
   * Whether some more can be made without waiting.
   *
   * @param later what is run once it can, on another thread, if it cannot now
   */
  public final boolean isReady(Runnable later) {
    return ended || made.isLeft() || isNextReady(later);
  }

  /** Whether {@link #makeNext} would not wait; otherwise {@code later} is run once it would not. */
  public abstract boolean isNextReady(Runnable later);

  /**
   * Makes some more, waiting for it if it has to.
   *
   * @return whether there is more to be made after it
   */
  public abstract boolean makeNext(OutputStream out) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final int read(byte[] bytes, int start, int count) throws IOException {
    while (!made.isLeft() && !ended) {
      made.reset();
      ended = !makeNext(made);
    }
    return made.take(bytes, start, count);
  }

  /** What was made and is not taken yet. */
  private static final class Made extends ByteArrayOutputStream {

    private int taken;

    boolean isLeft() {
      return taken < count;
    }

    @Override
    public synchronized void reset() {
      super.reset();
      taken = 0;
    }

    int take(byte[] bytes, int start, int wanted) {
      if (!isLeft()) {
        return wanted == 0 ? 0 : -1;
      }
      int part = Math.min(wanted, count - taken);
      System.arraycopy(buf, taken, bytes, start, part);
      taken += part;
      return part;
    }
  }
}
