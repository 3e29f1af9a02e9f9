package rest.fakeface.image;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a JPEG is kept with: how it is seen and where it is from (XMP, IPTC, C2PA, colour profile),
 * and nothing of the photographer, the camera, the place or an earlier form of the picture. It is
 * not compressed anew.
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

  /** The file with what may be public; the same bytes where that is all it has. */
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

  /** Without the preview that it may have. */
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

  /** What says how the picture is turned must be there once, and in the first of its kind. */
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
