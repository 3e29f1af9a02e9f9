package rest.fakeface.harvest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import rest.fakeface.image.FaceImage;

/** Small test images. Different numbers give different images. */
public final class Portraits {

  private Portraits() {}

  /** The bytes of the JPEG of a number. */
  public static byte[] jpeg(int number) {
    BufferedImage pixels = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = pixels.createGraphics();
    canvas.setColor(new Color(40 * (number % 6), 40 * (number / 6 % 6), 40 * (number / 36 % 6)));
    canvas.fillRect(0, 0, 16, 16);
    canvas.dispose();
    return FaceImage.of(pixels).jpeg();
  }
}
