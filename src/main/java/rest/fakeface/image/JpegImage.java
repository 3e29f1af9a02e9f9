package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG. Its reader is told how the colours are coded by a marker of our own, as browsers decide
 * it: the platform's guesses otherwise for a file that says nothing.
 */
final class JpegImage implements ImageFile {

  private static final byte[] JFIF = {
    (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
  };

  /** Adobe's marker that says that the colours are not coded any further. */
  private static final byte[] PLAIN = {
    (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0,
  };

  private final byte[] file;
  private final JpegHeaders headers;

  private JpegImage(byte[] file, JpegHeaders headers) {
    this.file = file;
    this.headers = headers;
  }

  /** The parts of a JPEG that was checked. */
  static JpegImage of(byte[] file) {
    return new JpegImage(file, JpegHeaders.of(file));
  }

  @Override
  public ImageInputStream picture(CpuTime time) {
    byte[] coding = headers.isInks() || headers.isPlainRgb() ? PLAIN : JFIF;
    return new ByteStream(
        JpegCopy.of(
            file,
            headers.segments(),
            coding,
            segment -> JpegHeaders.isApplication(segment) ? JpegCopy.LEFT_OUT : null),
        time);
  }

  @Override
  public ImageReader reader() {
    return ImageFormats.reader("jpeg");
  }

  @Override
  public BufferedImage pixels(PixelReading reading) throws IOException, ImageRejectedException {
    ICC_Profile profile = headers.profile();
    if (headers.isInks()) {
      Raster inks = reading.raster();
      Samples samples = new Samples.Inks(headers.areInksMixed(), headers.isAdobes());
      return SrgbPixels.of(inks, samples, profile, reading.time());
    }
    BufferedImage image = reading.image(true);
    return image.getRaster().getNumBands() == 3 && profile == null
        ? Rgb.of(image)
        : SrgbPixels.of(image.getRaster(), Samples.of(image), profile, reading.time());
  }

  @Override
  public Orientation orientation() {
    return headers.exif().orientation();
  }

  @Override
  public byte[] kept(BufferedImage seen) {
    // Browsers show inks that are not Adobe's as a negative.
    return headers.isInks() && !headers.isAdobes()
        ? Jpeg.encode(seen, Jpeg.ORIGINAL_QUALITY)
        : JpegMetadata.withoutPersonal(file, headers);
  }

  /** Whether it has something personal, or is meant otherwise than a simple reader shows it. */
  boolean isToBeMended() {
    return headers.isInks()
        || headers.profile() != null
        || !orientation().isUpright()
        || !Arrays.equals(JpegMetadata.withoutPersonal(file, headers), file);
  }
}
