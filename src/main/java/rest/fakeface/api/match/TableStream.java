package rest.fakeface.api.match;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.BodyPlace;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.Refusals;

/** The bytes of a table, up to the limit, before or after unpacking. */
final class TableStream extends InputStream {

  private final InputStream bytes;
  private final InputStream source;
  private final @Nullable Supplier<ProblemException> broken;
  private long count;

  /**
   * The bytes of another stream.
   *
   * @param source closed together with this stream
   * @param broken the refusal if the bytes cannot be unpacked; null if they are not packed
   */
  TableStream(InputStream bytes, InputStream source, @Nullable Supplier<ProblemException> broken) {
    this.bytes = bytes;
    this.source = source;
    this.broken = broken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    int read = receive(target, start, length);
    count += Math.max(0, read);
    if (count > BodyPlace.MOST_TABLE_BYTES) {
      throw Refusals.bodyTooLarge(BodyPlace.MOST_TABLE_BYTES);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private int receive(byte[] target, int start, int length) throws IOException {
    try {
      return bytes.read(target, start, length);
    } catch (IOException e) {
      if (broken == null) {
        throw e;
      }
      throw broken.get();
    }
  }
}
