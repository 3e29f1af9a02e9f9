package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Images that would be expensive to decode, or are not what they claim to be. */
public final class HostileImages {

  private static final int IHDR = 16;

  private HostileImages() {}

  /** A progressive JPEG with ten scans, 48 by 48 pixels. */
  public static byte[] progressiveJpeg() {
    try {
      return Pictures.progressiveJpeg(Pictures.picture(48, 48));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A JPEG that claims 49 million pixels and has a number of scans, with nine others before them.
   */
  public static byte[] jpegOfScans(int scans) {
    return JpegFile.repeatingTheLastScan(jpegOfSize(progressiveJpeg(), 7_000, 7_000), scans);
  }

  /** A JPEG that claims to have another size. */
  public static byte[] jpegOfSize(byte[] jpeg, int width, int height) {
    return JpegFile.ofSize(jpeg, width, height);
  }

  /** A PNG that claims to have another size, with valid checksums. */
  public static byte[] pngOfSize(byte[] png, int width, int height) {
    ByteBuffer file = ByteBuffer.wrap(png.clone()).putInt(IHDR, width).putInt(IHDR + 4, height);
    CRC32 checksum = new CRC32();
    checksum.update(file.array(), IHDR - 4, 17);
    return file.putInt(IHDR + 13, (int) checksum.getValue()).array();
  }

  /** A PNG with a text that decompresses to a number of bytes. */
  public static byte[] pngOfText(byte[] png, int bytes) {
    byte[] keyword = "k\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] chunk = new PngFile().chunk("zTXt", keyword, PngFile.deflated(new byte[bytes])).bytes();
    int end = png.length - 12;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(png, 0, end);
    file.writeBytes(Arrays.copyOfRange(chunk, 8, chunk.length));
    file.write(png, end, 12);
    return file.toByteArray();
  }
}
