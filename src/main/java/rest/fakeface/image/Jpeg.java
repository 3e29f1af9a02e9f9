package rest.fakeface.image;

import java.awt.image.BufferedImage;

/** JPEG, the only format in which images are stored. */
final class Jpeg {

  static final float ORIGINAL_QUALITY = 0.92f;
  static final float THUMBNAIL_QUALITY = 0.85f;

  /** The maximum number of pixels that the platform writes per row or column. */
  static final int MOST_SIDE = 65_500;

  private Jpeg() {}

  /** Whether bytes begin with the signature of a JPEG file. */
  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xff
        && bytes[1] == (byte) 0xd8
        && bytes[2] == (byte) 0xff;
  }

  /**
   * Encodes an image as a JPEG file.
   *
   * @param image an image in RGB without transparency, which JPEG does not support
   * @param quality the compression quality, from 0 to 1
   */
  static byte[] encode(BufferedImage image, float quality) {
    return ImageFormats.write(ImageFormats.writer("jpeg"), image, quality);
  }
}
