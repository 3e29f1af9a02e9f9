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
 * WebP, a chunk-based format: either a single picture chunk, or a header with the size of the
 * canvas, a picture chunk and others.
 */
final class WebP {

  /** The maximum number of chunks; encoders write at most ten. */
  static final int MOST_CHUNKS = 1_000;

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

  /** Whether bytes begin with the signature of a WebP file. */
  static boolean isWebP(byte[] bytes) {
    return bytes.length >= WebPChunks.FIRST && is(bytes, 0, "RIFF") && is(bytes, 8, "WEBP");
  }

  /** Creates a reader of WebP, which is not registered with the platform. */
  static ImageReader reader() throws IOException {
    return new WebPImageReaderSpi().createReaderInstance(null);
  }

  /**
   * Checks what the reader does not.
   *
   * @param bytes a file with the signature of WebP
   * @throws ImageRejectedException if it is truncated, has several pictures, or a picture of
   *     another size than in the header
   */
  static void check(byte[] bytes) throws ImageRejectedException {
    new WebP(bytes).check();
  }

  /** The end of a WebP that was already checked. */
  static int end(byte[] bytes) {
    return (int) new WebP(bytes).end();
  }

  private long end() {
    return WebPChunks.HEADER + Integer.toUnsignedLong(file.getInt(4));
  }

  private void check() throws ImageRejectedException {
    long end = end();
    require(end <= file.limit(), "is cut short");
    int chunks = 0;
    for (WebPChunks all = new WebPChunks(file.array(), (int) end); all.hasNext(); chunks++) {
      ImagePart chunk = all.next();
      require(chunk.end() <= end, "is damaged: a part of it goes on after its end");
      if (chunks == MOST_CHUNKS) {
        throw new ImageRejectedException(
            Reason.TOO_COMPLEX, "has more than " + MOST_CHUNKS + " chunks");
      }
      check(chunk);
    }
    require(pictures == 1, "is damaged: holds " + pictures + " pictures");
    require(transparencies <= 1, "is damaged: holds its transparency more than once");
  }

  private void check(ImagePart chunk) throws ImageRejectedException {
    int body = chunk.body();
    if (chunk.is("VP8X") && body == WebPChunks.FIRST + WebPChunks.HEADER) {
      require(chunk.length() >= 10, "is damaged: its header is too short");
      require((file.get(body) & ANIMATED) == 0, "is animated");
      canvasWidth = 1 + (file.getInt(body + 4) & 0xffffff);
      canvasHeight = 1 + (file.getInt(body + 6) >>> 8);
    } else if (chunk.is("VP8 ")) {
      require(chunk.length() >= 10, "is damaged: its picture is too short");
      checkPicture(file.getShort(body + 6) & SIDE, file.getShort(body + 8) & SIDE);
    } else if (chunk.is("VP8L")) {
      require(chunk.length() >= 5, "is damaged: its picture is too short");
      int size = file.getInt(body + 1);
      checkPicture(1 + (size & SIDE), 1 + (size >>> 14 & SIDE));
    } else if (chunk.is("ALPH")) {
      transparencies++;
      require(
          chunk.length() > 0 && (file.get(body) & 3) != 0,
          "has transparency that is not compressed");
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
