package rest.fakeface.image;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of an image file as a reader takes them while it has time: the one place at which every
 * reader can be stopped, also those in native code.
 */
class ByteStream extends ImageInputStreamImpl {

  /** How many bytes are read one by one between two looks at the clock, less one. */
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
   * What reading gives behind the last byte.
   *
   * @throws IOException when a reader must not go on there
   */
  int atEnd() throws IOException {
    return -1;
  }
}
