package rest.fakeface.image;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStreamImpl;

/** The bytes of a WebP file and a few zeros, after which reading fails instead of ending. */
final class WebPStream extends ImageInputStreamImpl {

  /**
   * As many bytes as the reader looks ahead. Where a stream ends it goes on with the last bits it
   * has seen, so that a damaged file of a few bytes is read for minutes.
   */
  private static final int ZEROS = 8;

  private final byte[] bytes;

  WebPStream(byte[] file) {
    bytes = Arrays.copyOf(file, file.length + ZEROS);
  }

  @Override
  public int read() throws IOException {
    checkEnd();
    bitOffset = 0;
    return bytes[(int) streamPos++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    checkEnd();
    bitOffset = 0;
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  private void checkEnd() throws IOException {
    if (streamPos >= bytes.length) {
      throw new IOException("its picture goes on after its end");
    }
  }
}
