package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import rest.fakeface.image.ImageRejectedException.Reason;

/** Decodes images, but none that are larger than the limits. */
public final class ImageDecoder {

  private final ImageSettings limits;

  public ImageDecoder(ImageSettings limits) {
    this.limits = limits;
  }

  /**
   * The image in a file.
   *
   * @throws ImageRejectedException when it is too large or no image
   * @throws IOException when the file cannot be read
   */
  public FaceImage decode(Path file) throws ImageRejectedException, IOException {
    return decode(read(file));
  }

  /**
   * The bytes of a file, if it may be an image by its size.
   *
   * @throws ImageRejectedException when it is too large
   * @throws IOException when the file cannot be read
   */
  public byte[] read(Path file) throws ImageRejectedException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * The bytes of a stream, if they may be an image by their number.
   *
   * @throws ImageRejectedException when they are too many; the rest is not read
   * @throws IOException when the stream cannot be read
   */
  public byte[] read(InputStream in) throws ImageRejectedException, IOException {
    // One byte over the limit tells without reading the rest, whatever a file grows to.
    byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
    if (bytes.length > limits.maxBytes()) {
      throw new ImageRejectedException(
          Reason.TOO_LARGE, "has more than " + limits.maxBytes() + " bytes");
    }
    return bytes;
  }

  /**
   * The image in bytes. A JPEG keeps its bytes; another format is compressed anew.
   *
   * @throws ImageRejectedException when it is too large or no image
   */
  public FaceImage decode(byte[] bytes) throws ImageRejectedException {
    try (ImageInputStream in = ImageFormats.stream(bytes)) {
      ImageReader reader = ImageFormats.reader(bytes, in);
      try {
        reader.setInput(in, true, true);
        boolean jpeg = Jpeg.isJpeg(bytes);
        BufferedImage pixels = read(reader, jpeg);
        return jpeg ? new FaceImage(pixels, bytes) : FaceImage.of(pixels);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The platform's readers answer damaged files with unchecked exceptions too.
      throw new ImageRejectedException(Reason.UNDECODABLE, "is damaged: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      // One array too large for the heap; there is as much memory now as there was before.
      throw new ImageRejectedException(Reason.TOO_LARGE, "needs more memory than there is");
    }
  }

  private BufferedImage read(ImageReader reader, boolean jpeg)
      throws IOException, ImageRejectedException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > limits.maxPixels()) {
      throw new ImageRejectedException(
          Reason.TOO_LARGE,
          "has " + width + " x " + height + " pixels, more than " + limits.maxPixels());
    }
    AtomicBoolean cutShort = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (source, warning) -> cutShort.compareAndSet(false, saysCutShort(warning)));
    ImageReadParam parameters = reader.getDefaultReadParam();
    if (jpeg && isColoured(reader)) {
      parameters.setDestination(Rgb.blank(width, height));
    }
    BufferedImage pixels = reader.read(0, parameters);
    if (cutShort.get()) {
      throw new ImageRejectedException(Reason.UNDECODABLE, "is cut short");
    }
    return pixels;
  }

  /** Whether the JPEG reader decodes the image to red, green and blue. */
  private static boolean isColoured(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext() && types.next().getBufferedImageType() == BufferedImage.TYPE_3BYTE_BGR;
  }

  /** Whether a warning says that the end is missing, which readers fill with grey. */
  private static boolean saysCutShort(String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    return words.contains("premature end") || words.contains("truncated file");
  }
}
