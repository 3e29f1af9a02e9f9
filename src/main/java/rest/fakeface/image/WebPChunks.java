package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The chunks of a WebP file, each with its name, its length and its content. */
final class WebPChunks implements Iterator<ImagePart> {

  /** Where the first chunk begins. */
  static final int FIRST = 12;

  /** The bytes of a chunk's name and length. */
  static final int HEADER = 8;

  private final ByteBuffer file;
  private final int end;
  private int at = FIRST;

  /**
   * The chunks of a file.
   *
   * @param end where the last one ends
   */
  WebPChunks(byte[] file, int end) {
    this.file = ByteBuffer.wrap(file);
    this.end = end;
  }

  /** Whether there is the header of another chunk. */
  @Override
  public boolean hasNext() {
    return at <= end - HEADER;
  }

  @Override
  public ImagePart next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int body = at + HEADER;
    int length = file.order(ByteOrder.LITTLE_ENDIAN).getInt(at + 4);
    int bodyEnd = (int) Math.min(body + Integer.toUnsignedLong(length), Integer.MAX_VALUE);
    int type = file.order(ByteOrder.BIG_ENDIAN).getInt(at);
    // Chunks are padded to an even length.
    at = bodyEnd == Integer.MAX_VALUE ? bodyEnd : bodyEnd + (bodyEnd & 1);
    return new ImagePart(type, body, bodyEnd);
  }
}
