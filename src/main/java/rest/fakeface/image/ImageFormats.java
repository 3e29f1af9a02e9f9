package rest.fakeface.image;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;

/** The formats in which images may come: JPEG, PNG and WebP. */
final class ImageFormats {

  static {
    registerThePlatformsAlone();
  }

  private ImageFormats() {}

  /** The platform's reader of a format. */
  static ImageReader reader(String format) {
    return ImageIO.getImageReadersByFormatName(format).next();
  }

  static ImageWriter jpegWriter() {
    return ImageIO.getImageWritersByFormatName("jpeg").next();
  }

  /**
   * Fills the server's one registry of formats, which it does when it is first asked for, from the
   * platform. It would look at the libraries of the application that happens to ask, hold them in
   * memory after its end, and use them for every other application.
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
