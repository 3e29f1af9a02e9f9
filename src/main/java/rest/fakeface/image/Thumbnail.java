package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The small form of an image. */
final class Thumbnail {

  /** The longest side of a thumbnail, in pixels. */
  static final int EDGE = 350;

  private Thumbnail() {}

  /** The bytes of the JPEG thumbnail of an image; an image that is smaller is not enlarged. */
  static byte[] of(BufferedImage image) {
    return Jpeg.encode(fit(image), Jpeg.THUMBNAIL_QUALITY);
  }

  private static BufferedImage fit(BufferedImage image) {
    int longest = Math.max(image.getWidth(), image.getHeight());
    if (longest <= EDGE) {
      return image;
    }
    int width = side(image.getWidth(), longest);
    int height = side(image.getHeight(), longest);
    BufferedImage fit = new BufferedImage(width, height, image.getType());
    new Shrinking(bytes(image), image.getWidth(), image.getHeight())
        .into(bytes(fit), width, height);
    return fit;
  }

  private static int side(int length, int longest) {
    return Math.max(1, Math.round((float) length * EDGE / longest));
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
