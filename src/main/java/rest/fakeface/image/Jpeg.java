package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG, the one format in which images are kept. */
final class Jpeg {

  static final float ORIGINAL_QUALITY = 0.92f;
  static final float THUMBNAIL_QUALITY = 0.85f;

  /** The most pixels that the platform writes in a row or column. */
  static final int MOST_SIDE = 65_500;

  private Jpeg() {}

  /** Whether bytes begin as a JPEG file does. */
  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xff
        && bytes[1] == (byte) 0xd8
        && bytes[2] == (byte) 0xff;
  }

  /**
   * The bytes of a JPEG file that shows an image.
   *
   * @param image an image in red, green and blue without transparency, which JPEG does not know
   * @param quality the compression quality, 0 to 1
   */
  static byte[] encode(BufferedImage image, float quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    ImageWriter writer = ImageFormats.jpegWriter();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
