package rest.fakeface.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that limits what can be read: archive readers trust the sizes in an archive, and would
 * fill the memory with a header of gigabytes.
 */
final class Allowance extends FilterInputStream {

  /** The block size to which an archive pads entries. */
  private static final int PADDING = 10 * 1024;

  private long left;

  Allowance(InputStream in) {
    super(in);
  }

  /** Allows reading a number of further bytes, and their padding. */
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
    // Skips by reading, which counts the bytes; a network stream cannot skip faster.
    return Math.max(0, read(new byte[(int) Math.min(count, 8_192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
