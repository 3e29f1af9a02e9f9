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

/** Decodes images within the limits. */
public final class ImageDecoder {

  /** The time limit of one image, several times that of the largest one: the last resort. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ImageSettings limits;

  public ImageDecoder(ImageSettings limits) {
    this.limits = limits;
  }

  /**
   * Decodes the image in a file.
   *
   * @throws ImageRejectedException if it is too large or not an image
   * @throws IOException if the file cannot be read
   */
  public FaceImage decode(Path file) throws ImageRejectedException, IOException {
    return decode(read(file));
  }

  /**
   * Reads a file of at most the maximum size of an image.
   *
   * @throws ImageRejectedException if the file is larger
   * @throws IOException if the file cannot be read
   */
  public byte[] read(Path file) throws ImageRejectedException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a stream of at most the maximum size of an image.
   *
   * @throws ImageRejectedException if the stream is longer; its rest is not read
   * @throws IOException if the stream cannot be read
   */
  public byte[] read(InputStream in) throws ImageRejectedException, IOException {
    // One byte above the limit is sufficient, even if the file is growing.
    byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
    if (bytes.length > limits.maxBytes()) {
      throw new ImageRejectedException(
          Reason.TOO_LARGE, "has more than " + limits.maxBytes() + " bytes");
    }
    return bytes;
  }

  /** Whether bytes begin with the signature of a JPEG file. */
  public static boolean isJpeg(byte[] bytes) {
    return Jpeg.isJpeg(bytes);
  }

  /** Whether two decoded JPEGs are the same except for their XMP. */
  public static boolean areSame(byte[] jpeg, byte[] other) {
    return MarkedJpeg.areSame(jpeg, other);
  }

  /**
   * Decodes an image, upright and in sRGB. A JPEG without personal metadata keeps its bytes,
   * otherwise only that metadata is removed; other formats are compressed as JPEG.
   *
   * @throws ImageRejectedException if it is too large or not an image
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
      // The platform's readers also throw unchecked exceptions for damaged files.
      throw damaged(e);
    } catch (OutOfMemoryError e) {
      // A single array was too large for the heap; the heap itself is not exhausted.
      throw new ImageRejectedException(Reason.TOO_LARGE, "needs more memory than there is");
    }
  }

  /**
   * Whether a JPEG stored by an older version may have personal metadata, or a wrong thumbnail.
   *
   * @throws ImageRejectedException if it is not an image that would be accepted
   */
  public boolean isToBeMended(byte[] jpeg) throws ImageRejectedException {
    try {
      return ImageFile.of(jpeg, limits) instanceof JpegImage image && image.isToBeMended();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Whether the thumbnail of an image has no mark, because an older version stored it. */
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
