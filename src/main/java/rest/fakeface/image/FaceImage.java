package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Sha256;
import rest.fakeface.image.mark.Mark;

/** A decoded image: its pixels, and the bytes of a JPEG file that shows them. */
public final class FaceImage {

  private final BufferedImage pixels;
  private final byte[] jpeg;
  private final String sha256;
  private final @Nullable Mark mark;
  private final @Nullable FaceRegion region;

  /**
   * Creates an image.
   *
   * @param jpeg the bytes of a JPEG file that shows it
   * @param original the bytes of the file that was decoded
   * @param mark the mark of its variants; null for none
   */
  FaceImage(BufferedImage pixels, byte[] jpeg, byte[] original, @Nullable Mark mark) {
    this(pixels, jpeg, HexFormat.of().formatHex(Sha256.of(original)), mark, null);
  }

  private FaceImage(
      BufferedImage pixels,
      byte[] jpeg,
      String sha256,
      @Nullable Mark mark,
      @Nullable FaceRegion region) {
    this.pixels = Rgb.of(pixels);
    this.jpeg = jpeg;
    this.sha256 = sha256;
    this.mark = mark;
    this.region = region;
  }

  /** Creates an image from pixels, compressed as a JPEG. */
  public static FaceImage of(BufferedImage pixels) {
    BufferedImage rgb = Rgb.of(pixels);
    byte[] jpeg = Jpeg.encode(rgb, Jpeg.ORIGINAL_QUALITY);
    return new FaceImage(rgb, jpeg, jpeg, null);
  }

  /** The image with a mark; an image that already has one keeps it. */
  public FaceImage marked(Mark added) {
    return mark == null
        ? new FaceImage(pixels, MarkedJpeg.with(jpeg, added), sha256, added, region)
        : this;
  }

  /** The mark of its variants; null for none. */
  public @Nullable Mark mark() {
    return mark;
  }

  /** The same image with the position of the face; null if unknown. */
  public FaceImage showing(@Nullable FaceRegion face) {
    return Objects.equals(region, face) ? this : new FaceImage(pixels, jpeg, sha256, mark, face);
  }

  /** The position of the face; null if unknown. */
  public @Nullable FaceRegion region() {
    return region;
  }

  /** The pixels. */
  BufferedImage pixels() {
    return pixels;
  }

  /** The width in pixels. */
  public int width() {
    return pixels.getWidth();
  }

  /** The height in pixels. */
  public int height() {
    return pixels.getHeight();
  }

  /**
   * The pixels in rows from the top, each as three bytes: red, green and blue from 0 to 255. Must
   * not be modified.
   */
  public byte[] rgb() {
    return Rgb.bytes(pixels);
  }

  /** The bytes of the JPEG file. Must not be modified. */
  public byte[] jpeg() {
    return jpeg;
  }

  /** The SHA-256 of the file that was decoded, as 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }
}
