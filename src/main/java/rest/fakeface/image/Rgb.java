package rest.fakeface.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import javax.imageio.ImageTypeSpecifier;

/**
 * The format of pixels in memory: red, green and blue as bytes, without transparency, which JPEG
 * does not support, and without gaps between rows. The platform's JPEG decoder returns this order.
 * Converting it to the platform's own format, which begins with blue, would move each byte.
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

  /** Creates a black image. */
  static BufferedImage blank(int width, int height) {
    return FORM.createBufferedImage(width, height);
  }

  /** Creates an image from bytes, in rows from the top, without copying them. */
  public static BufferedImage image(byte[] rgb, int width, int height) {
    BufferedImage image = blank(width, height);
    System.arraycopy(rgb, 0, bytes(image), 0, rgb.length);
    return image;
  }

  /**
   * Converts an image to this format, on white where it is transparent; returns the same object if
   * it already has the format.
   */
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

  /** The bytes of an image in this format, in rows from the top. */
  static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** Converts an image to the format that the platform draws many times as fast. */
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

  /**
   * Whether an image has exactly three bytes per pixel, which is not true of a part of an image.
   */
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
