package rest.fakeface.http.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Reads a part of a file. Several streams may share a channel as long as one thread at a time
 * reads.
 */
public final class FileStream extends InputStream {

  private final SeekableByteChannel file;
  private final long end;
  private long at;

  /**
   * A stream, which does not close the file.
   *
   * @param first the first byte
   * @param end the byte after the last one
   */
  public FileStream(SeekableByteChannel file, long first, long end) {
    this.file = file;
    this.at = first;
    this.end = end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int count) throws IOException {
    int wanted = (int) Math.min(count, end - at);
    if (wanted <= 0) {
      return count == 0 ? 0 : -1;
    }
    int read = file.position(at).read(ByteBuffer.wrap(bytes, start, wanted));
    at += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.max(0, Math.min(count, end - at));
    at += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, end - at);
  }
}
