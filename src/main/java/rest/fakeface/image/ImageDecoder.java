package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import rest.fakeface.image.ImageRejectedException.Reason;

/** Decodes images, but none that are larger than the limits. */
public final class ImageDecoder {

  /** How long one image may take, some times what the largest takes: the last resort. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    CpuTime time = new CpuTime(PATIENCE);
    try (ImageInputStream in = ImageFormats.stream(bytes, time)) {
      ImageReader reader = ImageFormats.reader(bytes, limits);
      try {
        reader.setInput(in, true, true);
        checkSize(reader.getWidth(0), reader.getHeight(0));
        return decode(bytes, reader, time);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      if (time.isOver()) {
        throw new ImageRejectedException(
            Reason.TOO_COMPLEX, "takes more than " + PATIENCE.toSeconds() + " s to decode");
      }
      // The platform's readers answer damaged files with unchecked exceptions too.
      throw new ImageRejectedException(Reason.UNDECODABLE, "is damaged: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      // One array too large for the heap; there is as much memory now as there was before.
      throw new ImageRejectedException(Reason.TOO_LARGE, "needs more memory than there is");
    }
  }

  private void checkSize(int width, int height) throws ImageRejectedException {
    if ((long) width * height > limits.maxPixels()) {
      throw new ImageRejectedException(
          Reason.TOO_LARGE,
          "has " + width + " x " + height + " pixels, more than " + limits.maxPixels());
    }
    if (Math.max(width, height) > Jpeg.MOST_SIDE) {
      throw new ImageRejectedException(
          Reason.TOO_LARGE,
          "has " + width + " x " + height + " pixels, a side of more than " + Jpeg.MOST_SIDE);
    }
  }

  private static FaceImage decode(byte[] bytes, ImageReader reader, CpuTime time)
      throws IOException, ImageRejectedException {
    boolean jpeg = Jpeg.isJpeg(bytes);
    long size = (long) reader.getWidth(0) * reader.getHeight(0);
    int room = DecodingMemory.SHARED.take(size);
    try {
      time.begin();
      BufferedImage pixels = new PixelReading(reader, time).read(jpeg);
      return jpeg ? new FaceImage(pixels, bytes) : FaceImage.of(pixels);
    } finally {
      DecodingMemory.SHARED.give(room);
    }
  }
}
