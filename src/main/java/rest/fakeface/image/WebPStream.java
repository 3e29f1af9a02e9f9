package rest.fakeface.image;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of a WebP file and a few zeros, after which reading fails instead of ending. */
final class WebPStream extends ByteStream {

  /**
   * The number of bytes that the reader looks ahead. At the end of a stream, it would continue with
   * the last bits, so that reading a damaged file of a few bytes would take minutes.
   */
  private static final int ZEROS = 8;

  WebPStream(byte[] file, CpuTime time) {
    super(Arrays.copyOf(file, file.length + ZEROS), time);
  }

  @Override
  int atEnd() throws IOException {
    throw new IOException("its picture goes on after its end");
  }
}
