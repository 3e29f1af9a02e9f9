package rest.fakeface.image;

import java.awt.image.BufferedImage;
import rest.fakeface.image.mark.Mark;

/** The thumbnail of an image. */
public final class Thumbnail {

  /** The maximum length of the sides of a thumbnail, in pixels. */
  static final int EDGE = 350;

  private Thumbnail() {}

  /** Encodes the thumbnail of an image as a JPEG. A smaller image is not enlarged. */
  public static byte[] of(FaceImage image) {
    byte[] jpeg = Jpeg.encode(fit(image), Jpeg.THUMBNAIL_QUALITY);
    Mark mark = image.mark();
    return mark == null ? jpeg : MarkedJpeg.with(jpeg, mark);
  }

  private static BufferedImage fit(FaceImage image) {
    int longest = Math.max(image.width(), image.height());
    if (longest <= EDGE) {
      return image.pixels();
    }
    int width = side(image.width(), longest);
    int height = side(image.height(), longest);
    BufferedImage fit = Rgb.blank(width, height);
    new Shrinking(image.rgb(), image.width(), image.height()).into(Rgb.bytes(fit), width, height);
    return fit;
  }

  private static int side(int length, int longest) {
    return Math.max(1, Math.round((float) length * EDGE / longest));
  }
}
