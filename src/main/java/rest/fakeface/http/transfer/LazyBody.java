package rest.fakeface.http.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The body of an answer that is produced while its client takes it, so that little of it is in
 * memory. If it has to wait for something, {@link AnswerWriter} does so without a thread.
 */
public abstract class LazyBody extends InputStream {

  private final Made made = new Made();
  private boolean ended;

  /**
   * Whether the next part can be produced without waiting.
   *
   * @param later runs on another thread once it can, if it cannot now
   */
  public final boolean isReady(Runnable later) {
    return ended || made.isLeft() || isNextReady(later);
  }

  /** Whether {@link #makeNext} would not wait; if it would, {@code later} runs once it does not. */
  public abstract boolean isNextReady(Runnable later);

  /**
   * Produces the next part, waiting if necessary.
   *
   * @return whether more parts follow
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

  /** The bytes that were produced but not taken yet. */
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
