package rest.fakeface.image;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of a WebP file and a few zeros, after which reading fails instead of ending. */
final class WebPStream extends ByteStream {

  /**
   * As many bytes as the reader looks ahead. Where a stream ends it goes on with the last bits it
   * has seen, so that a damaged file of a few bytes is read for minutes.
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
