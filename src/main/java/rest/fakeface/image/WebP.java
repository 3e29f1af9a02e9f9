package rest.fakeface.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageReader;
import rest.fakeface.image.ImageRejectedException.Reason;

/**
 * WebP, a format of chunks: a picture's alone, or a header's with the size of the canvas, the
 * picture's and others.
 */
final class WebP {

  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int ANIMATED = 0x02;
  private static final int SIDE = 0x3fff;

  private final ByteBuffer file;

  private int canvasWidth;
  private int canvasHeight;
  private int pictures;
  private int transparencies;

  private WebP(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether bytes begin as a WebP file does. */
  static boolean isWebP(byte[] bytes) {
    return bytes.length >= FIRST_CHUNK && is(bytes, 0, "RIFF") && is(bytes, 8, "WEBP");
  }

  /** A reader of WebP, which no registry knows. */
  static ImageReader reader() throws IOException {
    return new WebPImageReaderSpi().createReaderInstance(null);
  }

  /**
   * Checks what the reader takes on trust.
   *
   * @param bytes which begin as a WebP file does
   * @throws ImageRejectedException when it is cut short, more than one picture, or a picture that
   *     is not of the size that the header gives
   */
  static void check(byte[] bytes) throws ImageRejectedException {
    new WebP(bytes).check();
  }

  private void check() throws ImageRejectedException {
    long end = CHUNK_HEADER + Integer.toUnsignedLong(file.getInt(4));
    require(end <= file.limit(), "is cut short");
    int start = FIRST_CHUNK;
    while (start + CHUNK_HEADER <= end) {
      long next = start + CHUNK_HEADER + Integer.toUnsignedLong(file.getInt(start + 4));
      require(next <= end, "is damaged: a part of it goes on after its end");
      checkChunk(start, start + CHUNK_HEADER, (int) next);
      // Parts are padded to an even length.
      start = (int) (next + (next & 1));
    }
    require(pictures == 1, "is damaged: holds " + pictures + " pictures");
    require(transparencies <= 1, "is damaged: holds its transparency more than once");
  }

  private void checkChunk(int start, int body, int end) throws ImageRejectedException {
    if (start == FIRST_CHUNK && is(file.array(), start, "VP8X")) {
      require(end - body >= 10, "is damaged: its header is too short");
      require((file.get(body) & ANIMATED) == 0, "is animated");
      canvasWidth = 1 + (file.getInt(body + 4) & 0xffffff);
      canvasHeight = 1 + (file.getInt(body + 6) >>> 8);
    } else if (is(file.array(), start, "VP8 ")) {
      require(end - body >= 10, "is damaged: its picture is too short");
      checkPicture(file.getShort(body + 6) & SIDE, file.getShort(body + 8) & SIDE);
    } else if (is(file.array(), start, "VP8L")) {
      require(end - body >= 5, "is damaged: its picture is too short");
      int size = file.getInt(body + 1);
      checkPicture(1 + (size & SIDE), 1 + (size >>> 14 & SIDE));
    } else if (is(file.array(), start, "ALPH")) {
      transparencies++;
      require(end > body && (file.get(body) & 3) != 0, "has transparency that is not compressed");
    }
  }

  private void checkPicture(int width, int height) throws ImageRejectedException {
    pictures++;
    require(
        canvasWidth == 0 || (canvasWidth == width && canvasHeight == height),
        "is damaged: its picture is not as large as its header says");
  }

  private static void require(boolean right, String otherwise) throws ImageRejectedException {
    if (!right) {
      throw new ImageRejectedException(Reason.UNDECODABLE, otherwise);
    }
  }

  private static boolean is(byte[] bytes, int start, String name) {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    return Arrays.equals(bytes, start, start + letters.length, letters, 0, letters.length);
  }
}
