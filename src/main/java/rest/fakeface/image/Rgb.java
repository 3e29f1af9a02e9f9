package rest.fakeface.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import javax.imageio.ImageTypeSpecifier;

/**
 * The one form of pixels in memory: red, green and blue in bytes, without transparency, which JPEG
 * does not know, and without gaps between the rows. The platform's JPEG decoder has them in this
 * order; into the platform's own kind of image, which begins with blue, it would sort each byte.
 */
public final class Rgb {

  private static final int CHANNELS = 3;

  private static final ImageTypeSpecifier FORM =
      ImageTypeSpecifier.createInterleaved(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          new int[] {0, 1, 2},
          DataBuffer.TYPE_BYTE,
          false,
          false);

  private Rgb() {}

  /** A black image. */
  static BufferedImage blank(int width, int height) {
    return FORM.createBufferedImage(width, height);
  }

  /** The image of these bytes, row by row from the top. */
  public static BufferedImage image(byte[] rgb, int width, int height) {
    BufferedImage image = blank(width, height);
    System.arraycopy(rgb, 0, bytes(image), 0, rgb.length);
    return image;
  }

  /** The image in this form, on white where it is transparent; itself where it has the form. */
  static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (isWhole(image)
        && image.getColorModel().equals(FORM.getColorModel())
        && image.getSampleModel().equals(FORM.getSampleModel(width, height))) {
      return image;
    }
    BufferedImage form = blank(width, height);
    swap(bytes(bgr(image)), bytes(form));
    return form;
  }

  /** The bytes of an image of this form, row by row from the top. */
  static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** The image as the platform draws it many times as fast as in this form. */
  private static BufferedImage bgr(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && isWhole(image)) {
      return image;
    }
    BufferedImage bgr =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = bgr.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return bgr;
  }

  /** Whether an image has no more bytes than three for each of its pixels, as a part of one has. */
  private static boolean isWhole(BufferedImage image) {
    return image.getRaster().getDataBuffer().getSize()
        == CHANNELS * image.getWidth() * image.getHeight();
  }

  private static void swap(byte[] from, byte[] to) {
    for (int at = 0; at < from.length; at += CHANNELS) {
      to[at] = from[at + 2];
      to[at + 1] = from[at + 1];
      to[at + 2] = from[at];
    }
  }
}
