package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The chunks of a WebP file, each with its name, length and content. */
final class WebPChunks implements Iterator<ImagePart> {

  /** The offset of the first chunk. */
  static final int FIRST = 12;

  /** The length of a chunk's name and length field, in bytes. */
  static final int HEADER = 8;

  private final ByteBuffer file;
  private final int end;
  private int at = FIRST;

  /**
   * Iterates over the chunks of a file.
   *
   * @param end the end of the last chunk
   */
  WebPChunks(byte[] file, int end) {
    this.file = ByteBuffer.wrap(file);
    this.end = end;
  }

  /** Whether there is a complete header of another chunk. */
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
