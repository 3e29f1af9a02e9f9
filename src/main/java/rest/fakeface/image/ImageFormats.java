package rest.fakeface.image;

import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import rest.fakeface.image.ImageRejectedException.Reason;

/** The formats in which images may come: JPEG, PNG and WebP. */
final class ImageFormats {

  static {
    registerThePlatformsAlone();
  }

  private ImageFormats() {}

  /** The bytes of an image as its reader takes them. */
  static ImageInputStream stream(byte[] bytes, CpuTime time) {
    return WebP.isWebP(bytes) ? new WebPStream(bytes, time) : new ByteStream(bytes, time);
  }

  /**
   * The reader of an image's format. Others than these are rarely written and poorly read.
   *
   * @throws ImageRejectedException when it has another format, or more parts than any image needs
   */
  static ImageReader reader(byte[] bytes, ImageSettings limits)
      throws IOException, ImageRejectedException {
    if (WebP.isWebP(bytes)) {
      WebP.check(bytes);
      return WebP.reader();
    }
    if (Jpeg.isJpeg(bytes)) {
      JpegCheck.check(bytes, limits);
      return ImageIO.getImageReadersByFormatName("jpeg").next();
    }
    if (PngChunks.isPng(bytes)) {
      PngCheck.check(bytes);
      return ImageIO.getImageReadersByFormatName("png").next();
    }
    throw new ImageRejectedException(Reason.UNDECODABLE, "is neither JPEG, PNG nor WebP");
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
