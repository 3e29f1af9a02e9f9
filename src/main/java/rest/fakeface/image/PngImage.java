package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A PNG, of which only the chunks of the picture are passed to the reader. */
final class PngImage extends ConvertedImage {

  /** The keyword of a text with XMP. */
  static final String XMP = "XML:com.adobe.xmp";

  private final PngColours colours = new PngColours();

  private PngImage(byte[] file) {
    super(file);
    picture.write(file, 0, PngChunks.SIGNATURE_LENGTH);
  }

  /** Parses a PNG that was already checked. */
  static PngImage of(byte[] file) {
    PngImage image = new PngImage(file);
    boolean end = false;
    for (PngChunks all = new PngChunks(file); all.hasNext() && !end; ) {
      ImagePart chunk = all.next();
      image.read(file, chunk);
      end = chunk.is("IEND");
    }
    return image;
  }

  private void read(byte[] file, ImagePart chunk) {
    if (PngChunks.isCritical(chunk) || chunk.is("tRNS")) {
      int begin = chunk.body() - PngChunks.HEADER;
      picture.write(file, begin, chunk.end() + PngChunks.CHECKSUM - begin);
    } else if (chunk.is("eXIf")) {
      addExif(content(chunk));
    } else if (chunk.is("iTXt")) {
      PngText.of(content(chunk), XMP).ifPresent(this::addXmp);
    } else if (chunk.is("caBX")) {
      addC2pa(content(chunk));
    } else {
      colours.read(chunk, file);
    }
  }

  @Override
  public ImageInputStream picture(CpuTime time) {
    return new ByteStream(picture.toByteArray(), time);
  }

  @Override
  public ImageReader reader() {
    return ImageFormats.reader("png");
  }

  @Override
  @Nullable ICC_Profile profile() {
    return colours.profile();
  }
}
