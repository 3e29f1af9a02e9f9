package rest.fakeface.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** An image that has been decoded: what is seen and the bytes of a JPEG file that shows it. */
public final class FaceImage {

  private final BufferedImage pixels;
  private final byte[] jpeg;

  FaceImage(BufferedImage pixels, byte[] jpeg) {
    this.pixels = plain(pixels);
    this.jpeg = jpeg;
  }

  /** The image that shows these pixels, compressed as a JPEG. */
  public static FaceImage of(BufferedImage pixels) {
    BufferedImage plain = plain(pixels);
    return new FaceImage(plain, Jpeg.encode(plain, Jpeg.ORIGINAL_QUALITY));
  }

  /** What is seen. */
  BufferedImage pixels() {
    return pixels;
  }

  /** How many pixels a row has. */
  public int width() {
    return pixels.getWidth();
  }

  /** How many rows of pixels there are. */
  public int height() {
    return pixels.getHeight();
  }

  /**
   * The pixels row by row from the top, each in three bytes, its blue, green and red from 0 to 255;
   * not to be changed.
   */
  public byte[] bgr() {
    return ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
  }

  /** The bytes of the JPEG file; not to be changed. */
  public byte[] jpeg() {
    return jpeg;
  }

  /**
   * The image as the JPEG decoder makes it: blue, green and red in bytes, without transparency,
   * which JPEG does not know, and without gaps between the rows.
   */
  private static BufferedImage plain(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
        && image.getRaster().getDataBuffer().getSize() == 3 * width * height) {
      return image;
    }
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = plain.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return plain;
  }
}
