package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An image of a chunk-based format that is converted to a JPEG, upright and in sRGB. */
abstract class ConvertedImage implements ImageFile {

  /** The chunks that are passed to its reader. */
  final ByteArrayOutputStream picture = new ByteArrayOutputStream();

  private final byte[] file;
  private @Nullable Exif exif;
  private byte @Nullable [] xmp;
  private byte @Nullable [] c2pa;

  ConvertedImage(byte[] file) {
    this.file = file;
  }

  /** Its colour profile; null for sRGB. */
  abstract @Nullable ICC_Profile profile();

  /** Accepts a block of Exif; the first one is used. */
  final void addExif(byte[] block) {
    exif = exif == null ? Exif.parse(block) : exif;
  }

  final void addXmp(byte[] text) {
    xmp = text;
  }

  final void addC2pa(byte[] boxes) {
    c2pa = boxes;
  }

  final byte[] content(ImagePart chunk) {
    return Arrays.copyOfRange(file, chunk.body(), chunk.end());
  }

  @Override
  public final BufferedImage pixels(PixelReading reading)
      throws IOException, ImageRejectedException {
    BufferedImage image = reading.image(false);
    return SrgbPixels.of(image.getRaster(), Samples.of(image), profile(), reading.time());
  }

  @Override
  public final Orientation orientation() {
    return exif == null ? Orientation.UPRIGHT : exif.orientation();
  }

  @Override
  public final byte[] kept(BufferedImage seen) {
    return new OriginMarks(xmp, c2pa).on(Jpeg.encode(seen, Jpeg.ORIGINAL_QUALITY));
  }
}
