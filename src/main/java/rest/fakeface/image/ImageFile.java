package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import rest.fakeface.image.ImageRejectedException.Reason;

/**
 * The parts of an image file: only the picture is passed to the reader of its format, so that
 * colours and orientation are interpreted here, in the same way for every format and reader.
 */
interface ImageFile {

  /**
   * Parses a file.
   *
   * @throws ImageRejectedException if it has another format, or more parts than any image needs
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

  /** The picture without metadata, as input of the reader. */
  ImageInputStream picture(CpuTime time);

  /** A reader of its format. */
  ImageReader reader() throws IOException;

  /**
   * Decodes the pixels as stored, not yet rotated, and converts them to sRGB.
   *
   * @throws IOException if the picture is damaged, or it takes too long
   */
  BufferedImage pixels(PixelReading reading) throws IOException, ImageRejectedException;

  /** How the pixels must be rotated. */
  Orientation orientation();

  /**
   * The JPEG to store, with its marks of origin but without personal metadata.
   *
   * @param seen the upright pixels
   */
  byte[] kept(BufferedImage seen);
}
