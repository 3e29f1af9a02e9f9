package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A WebP, of which only the header, the picture and its transparency are passed to the reader. */
final class WebPImage extends ConvertedImage {

  /** The bits of the header for a profile, Exif and XMP. */
  private static final int SAYINGS = 0x20 | 0x08 | 0x04;

  private @Nullable ICC_Profile profile;

  private WebPImage(byte[] file) {
    super(file);
    picture.write(file, 0, WebPChunks.FIRST);
  }

  /** Parses a WebP that was already checked. */
  static WebPImage of(byte[] file) {
    WebPImage image = new WebPImage(file);
    for (WebPChunks all = new WebPChunks(file, WebP.end(file)); all.hasNext(); ) {
      image.read(file, all.next());
    }
    return image;
  }

  private void read(byte[] file, ImagePart chunk) {
    if (chunk.is("ICCP")) {
      profile = profile == null ? Icc.profile(content(chunk)).orElse(null) : profile;
    } else if (chunk.is("EXIF")) {
      addExif(content(chunk));
    } else if (chunk.is("XMP ")) {
      addXmp(content(chunk));
    } else if (chunk.is("C2PA")) {
      addC2pa(content(chunk));
    } else if (chunk.is("VP8X") || chunk.is("ALPH") || chunk.is("VP8 ") || chunk.is("VP8L")) {
      byte[] whole = Arrays.copyOfRange(file, chunk.body() - WebPChunks.HEADER, chunk.end());
      if (chunk.is("VP8X")) {
        whole[WebPChunks.HEADER] &= ~SAYINGS;
      }
      picture.writeBytes(whole);
      picture.write(new byte[1], 0, chunk.length() & 1);
    }
  }

  @Override
  public ImageInputStream picture(CpuTime time) {
    byte[] bytes = picture.toByteArray();
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(4, bytes.length - WebPChunks.HEADER);
    return new WebPStream(bytes, time);
  }

  @Override
  public ImageReader reader() throws IOException {
    return WebP.reader();
  }

  @Override
  @Nullable ICC_Profile profile() {
    return profile;
  }
}
