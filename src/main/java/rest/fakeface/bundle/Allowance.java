package rest.fakeface.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which no more is read than is allowed: a reader of archives believes sizes that stand
 * in them, and would fill the memory with a header of gigabytes.
 */
final class Allowance extends FilterInputStream {

  /** What an archive pads an entry to. */
  private static final int PADDING = 10 * 1024;

  private long left;

  Allowance(InputStream in) {
    super(in);
  }

  /** Allows so many bytes from now on, and what pads them. */
  void allow(long bytes) {
    left = bytes + PADDING;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (left <= 0 && count > 0) {
      throw new IOException("more bytes than are allowed there");
    }
    int read = in.read(bytes, from, (int) Math.min(count, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    // By reading: that counts, and a stream from the network can do no better.
    return Math.max(0, read(new byte[(int) Math.min(count, 8_192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
