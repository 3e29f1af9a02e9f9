package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import rest.fakeface.image.ImageRejectedException.Reason;

/**
 * An image file that has been taken apart: the picture alone goes to the reader of its format, so
 * that how it is meant is decided here, the same for every format and reader.
 */
interface ImageFile {

  /**
   * The parts of a file.
   *
   * @throws ImageRejectedException when it has another format, or more parts than any image needs
   */
  static ImageFile of(byte[] bytes, ImageSettings limits) throws ImageRejectedException {
    if (WebP.isWebP(bytes)) {
      WebP.check(bytes);
      return WebPImage.of(bytes);
    }
    if (Jpeg.isJpeg(bytes)) {
      JpegCheck.check(bytes, limits);
      return JpegImage.of(bytes);
    }
    if (PngChunks.isPng(bytes)) {
      PngCheck.check(bytes);
      return PngImage.of(bytes);
    }
    throw new ImageRejectedException(Reason.UNDECODABLE, "is neither JPEG, PNG nor WebP");
  }

  /** The picture without what is said of it, as the reader takes it. */
  ImageInputStream picture(CpuTime time);

  /** A reader of its format. */
  ImageReader reader() throws IOException;

  /**
   * The pixels in sRGB as they are stored, not yet turned.
   *
   * @throws IOException when the picture is damaged, or it takes too long
   */
  BufferedImage pixels(PixelReading reading) throws IOException, ImageRejectedException;

  /** How the pixels have to be turned. */
  Orientation orientation();

  /**
   * The JPEG to be kept: its marks of origin stay, what is personal does not.
   *
   * @param seen the upright pixels
   */
  byte[] kept(BufferedImage seen);
}
