package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG. A marker is inserted that tells its reader the encoding of the colours, determined as in
 * browsers. The platform guesses differently if a file does not specify it.
 */
final class JpegImage implements ImageFile {

  private static final byte[] JFIF = {
    (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
  };

  /** Adobe's marker for colours without a further transformation. */
  private static final byte[] PLAIN = {
    (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0,
  };

  private final byte[] file;
  private final JpegHeaders headers;

  private JpegImage(byte[] file, JpegHeaders headers) {
    this.file = file;
    this.headers = headers;
  }

  /** Parses a JPEG that was already checked. */
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

  /**
   * Whether it has personal metadata, or colours or an orientation that a simple reader ignores.
   */
  boolean isToBeMended() {
    return headers.isInks()
        || headers.profile() != null
        || !orientation().isUpright()
        || !Arrays.equals(JpegMetadata.withoutPersonal(file, headers), file);
  }
}
