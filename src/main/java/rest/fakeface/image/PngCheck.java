package rest.fakeface.image;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import rest.fakeface.image.ImageRejectedException.Reason;

/**
 * Checks what the platform's reader of PNG does not: that all chunks exist, those of the picture
 * are undamaged, and no text or colour profile expands to an excessive size.
 */
final class PngCheck {

  /** The maximum number of chunks; encoders write the picture in chunks of 8 KB and more. */
  static final int MOST_CHUNKS = 20_000;

  /** The maximum size in bytes of all texts and colour profiles together after decompression. */
  static final int MOST_INFLATED = 16 * 1024 * 1024;

  private static final int CHECKSUM = PngChunks.CHECKSUM;

  private final byte[] file;
  private int inflated;

  private PngCheck(byte[] file) {
    this.file = file;
  }

  static void check(byte[] file) throws ImageRejectedException {
    new PngCheck(file).check();
  }

  private void check() throws ImageRejectedException {
    int chunks = 0;
    for (PngChunks all = new PngChunks(file); all.hasNext(); chunks++) {
      ImagePart chunk = all.next();
      require(chunk.end() <= file.length - CHECKSUM, "is cut short");
      if (chunks == MOST_CHUNKS) {
        throw tooComplex("has more than " + MOST_CHUNKS + " chunks");
      }
      check(chunk);
      if (chunk.is("IEND")) {
        return;
      }
    }
    throw new ImageRejectedException(Reason.UNDECODABLE, "is cut short");
  }

  private void check(ImagePart chunk) throws ImageRejectedException {
    if (PngChunks.isCritical(chunk)) {
      require(isChecksumRight(chunk), "is damaged: the checksum of a part of it is wrong");
    } else if (chunk.is("iCCP") || chunk.is("zTXt")) {
      inflate(behindZero(chunk.body(), chunk) + 1, chunk);
    } else if (chunk.is("iTXt")) {
      int flags = behindZero(chunk.body(), chunk);
      if (flags < chunk.end() && file[flags] != 0) {
        inflate(behindZero(behindZero(flags + 2, chunk), chunk), chunk);
      }
    }
  }

  private boolean isChecksumRight(ImagePart chunk) {
    CRC32 checksum = new CRC32();
    checksum.update(file, chunk.body() - CHECKSUM, chunk.length() + CHECKSUM);
    int end = chunk.end();
    int said =
        file[end] << 24
            | (file[end + 1] & 0xff) << 16
            | (file[end + 2] & 0xff) << 8
            | (file[end + 3] & 0xff);
    return (int) checksum.getValue() == said;
  }

  /** The offset after the next zero byte of a chunk, which ends a text in it. */
  private int behindZero(int from, ImagePart chunk) {
    int at = from;
    while (at < chunk.end() && file[at] != 0) {
      at++;
    }
    return at + 1;
  }

  /** Counts the decompressed bytes of the rest of a chunk. */
  private void inflate(int from, ImagePart chunk) throws ImageRejectedException {
    if (from >= chunk.end()) {
      return;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, from, chunk.end() - from);
      byte[] part = new byte[1 << 16];
      int count = inflater.inflate(part);
      while (count > 0) {
        inflated += count;
        if (inflated > MOST_INFLATED) {
          throw tooComplex("has texts and profiles of more than " + MOST_INFLATED + " bytes");
        }
        count = inflater.inflate(part);
      }
    } catch (DataFormatException e) {
      // Damage here does not affect the picture.
    } finally {
      inflater.end();
    }
  }

  private static ImageRejectedException tooComplex(String why) {
    return new ImageRejectedException(Reason.TOO_COMPLEX, why);
  }

  private static void require(boolean right, String otherwise) throws ImageRejectedException {
    if (!right) {
      throw new ImageRejectedException(Reason.UNDECODABLE, otherwise);
    }
  }
}
