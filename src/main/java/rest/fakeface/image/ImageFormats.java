package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads and writes images of a format by the platform, except for WebP. */
final class ImageFormats {

  static {
    registerThePlatformsAlone();
  }

  private ImageFormats() {}

  /** The platform's reader of a format. */
  static ImageReader reader(String format) {
    return ImageIO.getImageReadersByFormatName(format).next();
  }

  /** The platform's writer of a format. */
  static ImageWriter writer(String format) {
    return ImageIO.getImageWritersByFormatName(format).next();
  }

  /**
   * Encodes an image as a file.
   *
   * @param quality the compression quality, from 0 to 1
   */
  static byte[] write(ImageWriter writer, BufferedImage image, float quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      if (parameters.getCompressionType() == null) {
        parameters.setCompressionType(parameters.getCompressionTypes()[0]);
      }
      parameters.setCompressionQuality(quality);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * Initialises the server's registry of formats from the platform only. Otherwise its first use
   * would register the libraries of the calling application, hold them in memory after the
   * application's end, and use them for every other application.
   */
  private static void registerThePlatformsAlone() {
    Thread thread = Thread.currentThread();
    ClassLoader application = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      IIORegistry.getDefaultInstance();
    } finally {
      thread.setContextClassLoader(application);
    }
  }
}
