package rest.fakeface.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small images that would cost much, for tests over HTTP. */
public final class HostileImages {

  private HostileImages() {}

  /** A progressive JPEG of 48 by 48 pixels. */
  public static byte[] progressiveJpeg() {
    try {
      return Pictures.progressiveJpeg(Pictures.picture(48, 48));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG that says it has 49 million pixels and has so many scans. */
  public static byte[] jpegOfScans(int scans) {
    return JpegFile.repeatingTheLastScan(JpegFile.ofSize(progressiveJpeg(), 7_000, 7_000), scans);
  }

  /** A PNG of one pixel with a text of so many bytes when it is no longer compressed. */
  public static byte[] pngOfText(int bytes) {
    byte[] keyword = "k\0\0".getBytes(StandardCharsets.US_ASCII);
    return new PngFile().pixel().chunk("zTXt", keyword, PngFile.deflated(new byte[bytes])).end();
  }
}
