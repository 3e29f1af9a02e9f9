package rest.fakeface.image;

import java.awt.image.BufferedImage;

/** An image that has been decoded: what is seen and the bytes of a JPEG file that shows it. */
public final class FaceImage {

  private final BufferedImage pixels;
  private final byte[] jpeg;

  FaceImage(BufferedImage pixels, byte[] jpeg) {
    this.pixels = pixels;
    this.jpeg = jpeg;
  }

  /** The image that shows these pixels, compressed as a JPEG. */
  public static FaceImage of(BufferedImage pixels) {
    return new FaceImage(pixels, Jpeg.encode(pixels, Jpeg.ORIGINAL_QUALITY));
  }

  /** What is seen. */
  BufferedImage pixels() {
    return pixels;
  }

  /** The bytes of the JPEG file; not to be changed. */
  public byte[] jpeg() {
    return jpeg;
  }
}
