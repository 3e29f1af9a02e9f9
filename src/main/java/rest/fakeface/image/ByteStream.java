package rest.fakeface.image;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of an image file, readable while there is time left: the single point at which every
 * reader can be stopped, including native ones.
 */
class ByteStream extends ImageInputStreamImpl {

  /** The number of single-byte reads between two checks of the clock, minus one. */
  private static final int UNTIMED = 0xfff;

  private final byte[] bytes;
  private final CpuTime time;
  private int reads;

  ByteStream(byte[] bytes, CpuTime time) {
    this.bytes = bytes;
    this.time = time;
  }

  @Override
  public int read() throws IOException {
    if ((++reads & UNTIMED) == 0) {
      time.check();
    }
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xff : atEnd();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    time.check();
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return atEnd();
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  /**
   * The result of reading after the last byte.
   *
   * @throws IOException if a reader must not continue there
   */
  int atEnd() throws IOException {
    return -1;
  }
}
