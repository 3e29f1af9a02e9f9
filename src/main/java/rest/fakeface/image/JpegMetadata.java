package rest.fakeface.image;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Removes personal metadata from a JPEG without compressing it again. What determines its
 * appearance and its origin stays (XMP, IPTC, C2PA, colour profile); information on the
 * photographer, the camera, the place and earlier forms of the picture does not.
 */
final class JpegMetadata {

  static final byte[] JUMBF = JpegHeaders.name("JP");

  private final byte[] file;
  private final JpegHeaders headers;
  private final Photoshop photoshop;
  private boolean exifWritten;

  private JpegMetadata(byte[] file, JpegHeaders headers) {
    this.file = file;
    this.headers = headers;
    photoshop = Photoshop.of(file, headers.segments());
  }

  /** The file without personal metadata; the same bytes if there is none. */
  static byte[] withoutPersonal(byte[] file, JpegHeaders headers) {
    JpegMetadata metadata = new JpegMetadata(file, headers);
    return JpegCopy.of(file, headers.segments(), JpegCopy.LEFT_OUT, metadata::replacement);
  }

  private byte @Nullable [] replacement(ImagePart segment) {
    if (!JpegHeaders.isApplication(segment)) {
      return null;
    }
    return switch (segment.type()) {
      case JpegHeaders.APP0 -> jfif(segment);
      case JpegHeaders.APP1 -> JpegHeaders.isExif(file, segment) ? exif() : xmp(segment);
      case JpegHeaders.APP2 -> onlyIfNamed(segment, JpegProfile.NAME);
      case JpegHeaders.APP11 -> onlyIfNamed(segment, JUMBF);
      case JpegHeaders.APP13 -> photoshop.replacement(segment);
      case JpegHeaders.APP14 -> onlyIfNamed(segment, JpegHeaders.ADOBE_NAME);
      default -> JpegCopy.LEFT_OUT;
    };
  }

  private byte @Nullable [] onlyIfNamed(ImagePart segment, byte[] name) {
    return JpegHeaders.hasName(file, segment, name) ? null : JpegCopy.LEFT_OUT;
  }

  /** The JFIF segment without its preview. */
  private byte @Nullable [] jfif(ImagePart segment) {
    int length = JpegHeaders.JFIF_LENGTH;
    if (segment.length() < length || !JpegHeaders.hasName(file, segment, JpegHeaders.JFIF_NAME)) {
      return JpegCopy.LEFT_OUT;
    }
    byte[] content = Arrays.copyOfRange(file, segment.body(), segment.body() + length);
    boolean preview = segment.length() > length || content[length - 2] != 0;
    content[length - 2] = 0;
    content[length - 1] = 0;
    return preview ? JpegCopy.segment(segment.type(), content) : null;
  }

  /** Keeps the orientation exactly once, in the first Exif segment. */
  private byte @Nullable [] exif() {
    if (exifWritten) {
      return JpegCopy.LEFT_OUT;
    }
    exifWritten = true;
    Exif exif = headers.exif();
    return exif.isNeutral() ? null : JpegCopy.segment(JpegHeaders.APP1, Exif.NAME, exif.minimal());
  }

  private byte @Nullable [] xmp(ImagePart segment) {
    byte[] content = Arrays.copyOfRange(file, segment.body(), segment.end());
    if (!Xmp.isXmp(content)) {
      return JpegCopy.LEFT_OUT;
    }
    byte[] impersonal = Xmp.withoutPersonal(content);
    return Arrays.equals(impersonal, content) ? null : JpegCopy.segment(segment.type(), impersonal);
  }
}
