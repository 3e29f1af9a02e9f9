package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The chunks of a PNG file, each with its length, name, content and checksum. */
final class PngChunks implements Iterator<ImagePart> {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  static final int SIGNATURE_LENGTH = 8;
  static final int HEADER = 8;
  static final int CHECKSUM = 4;

  /** The bit of a chunk's name that marks chunks not needed to show the picture. */
  private static final int ANCILLARY = 0x20000000;

  private final ByteBuffer file;
  private int at = SIGNATURE_LENGTH;

  /** Iterates over the chunks after the signature. */
  PngChunks(byte[] file) {
    this.file = ByteBuffer.wrap(file);
  }

  /** Whether bytes begin with the signature of a PNG file. */
  static boolean isPng(byte[] bytes) {
    return bytes.length >= SIGNATURE_LENGTH && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
  }

  /** Whether a chunk is needed to show the picture. */
  static boolean isCritical(ImagePart chunk) {
    return (chunk.type() & ANCILLARY) == 0;
  }

  /** Whether there is a complete header of another chunk. */
  @Override
  public boolean hasNext() {
    return at <= file.limit() - HEADER;
  }

  @Override
  public ImagePart next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int body = at + HEADER;
    long end = body + Integer.toUnsignedLong(file.getInt(at));
    ImagePart chunk =
        new ImagePart(file.getInt(at + 4), body, (int) Math.min(end, Integer.MAX_VALUE));
    at = (int) Math.min(end + CHECKSUM, Integer.MAX_VALUE);
    return chunk;
  }
}
