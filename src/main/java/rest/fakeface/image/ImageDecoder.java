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

  /** Whether bytes begin as a JPEG file does. */
  public static boolean isJpeg(byte[] bytes) {
    return Jpeg.isJpeg(bytes);
  }

  /** Whether two JPEGs that were decoded are the same but for what their XMP says of them. */
  public static boolean areSame(byte[] jpeg, byte[] other) {
    return MarkedJpeg.areSame(jpeg, other);
  }

  /**
   * The image in bytes, upright and in sRGB, whatever its format says. A JPEG that has nothing
   * personal keeps its bytes, one that has loses that alone; another format is compressed anew.
   *
   * @throws ImageRejectedException when it is too large or no image
   */
  public FaceImage decode(byte[] bytes) throws ImageRejectedException {
    CpuTime time = new CpuTime(PATIENCE);
    try {
      return decode(bytes, time);
    } catch (IOException | RuntimeException e) {
      if (time.isOver()) {
        throw new ImageRejectedException(
            Reason.TOO_COMPLEX, "takes more than " + PATIENCE.toSeconds() + " s to decode");
      }
      // The platform's readers answer damaged files with unchecked exceptions too.
      throw damaged(e);
    } catch (OutOfMemoryError e) {
      // One array too large for the heap; there is as much memory now as there was before.
      throw new ImageRejectedException(Reason.TOO_LARGE, "needs more memory than there is");
    }
  }

  /**
   * Whether a JPEG that an older version has kept may have something personal, or a thumbnail that
   * does not show what it is meant to show.
   *
   * @throws ImageRejectedException when it is no image that would be taken
   */
  public boolean isToBeMended(byte[] jpeg) throws ImageRejectedException {
    try {
      return ImageFile.of(jpeg, limits) instanceof JpegImage image && image.isToBeMended();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Whether the thumbnail of an image has no mark, as an older version has kept it. */
  public boolean isUnmarked(byte[] thumbnail) {
    return MarkedJpeg.mark(thumbnail) == null;
  }

  private static ImageRejectedException damaged(Exception e) {
    return new ImageRejectedException(Reason.UNDECODABLE, "is damaged: " + e.getMessage());
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

  private FaceImage decode(byte[] bytes, CpuTime time) throws IOException, ImageRejectedException {
    ImageFile file = ImageFile.of(bytes, limits);
    try (ImageInputStream in = file.picture(time)) {
      ImageReader reader = file.reader();
      try {
        reader.setInput(in, true, true);
        checkSize(reader.getWidth(0), reader.getHeight(0));
        return decode(file, bytes, reader, time);
      } finally {
        reader.dispose();
      }
    }
  }

  private FaceImage decode(ImageFile file, byte[] bytes, ImageReader reader, CpuTime time)
      throws IOException, ImageRejectedException {
    long size = (long) reader.getWidth(0) * reader.getHeight(0);
    int room = DecodingMemory.SHARED.take(size);
    try {
      time.begin();
      BufferedImage stored = file.pixels(new PixelReading(reader, time));
      BufferedImage seen = file.orientation().upright(stored);
      byte[] kept = file.kept(seen);
      return new FaceImage(seen, kept, bytes, limits.mark() ? MarkedJpeg.mark(kept) : null);
    } finally {
      DecodingMemory.SHARED.give(room);
    }
  }
}
