package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

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
    if (image.getWidth() <= EDGE && image.getHeight() <= EDGE) {
      return image;
    }
    try {
      return Thumbnails.of(image).size(EDGE, EDGE).asBufferedImage();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
