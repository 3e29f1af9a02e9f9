package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG that determine its colours and orientation. */
final class JpegHeaders {

  static final int APP0 = 0xe0;
  static final int APP1 = 0xe1;
  static final int APP2 = 0xe2;
  static final int APP11 = 0xeb;
  static final int APP13 = 0xed;
  static final int APP14 = 0xee;
  static final byte[] JFIF_NAME = name("JFIF\0");
  static final byte[] ADOBE_NAME = name("Adobe");

  /** The length of a JFIF segment without a preview. */
  static final int JFIF_LENGTH = 14;

  private static final int APP15 = 0xef;
  private static final int COMMENT = 0xfe;
  private static final int ADOBE_LENGTH = 12;
  private static final int NO_TRANSFORM = -1;

  private final byte[] file;
  private final List<ImagePart> segments = new ArrayList<>();
  private final JpegProfile profile = new JpegProfile();
  private @Nullable Exif exif;
  private boolean jfif;
  private int transform = NO_TRANSFORM;
  private byte[] components = {};

  private JpegHeaders(byte[] file) {
    this.file = file;
  }

  static JpegHeaders of(byte[] file) {
    JpegHeaders headers = new JpegHeaders(file);
    for (JpegSegments all = new JpegSegments(file); all.hasNext(); ) {
      ImagePart segment = all.next();
      headers.segments.add(segment);
      if (segment.end() <= file.length) {
        headers.read(segment);
      }
    }
    return headers;
  }

  static byte[] name(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether a segment is not needed for decoding: application data or a comment. */
  static boolean isApplication(ImagePart segment) {
    return (segment.type() >= APP0 && segment.type() <= APP15) || segment.type() == COMMENT;
  }

  /** Whether the content of a segment begins with a name. */
  static boolean hasName(byte[] file, ImagePart segment, byte[] name) {
    int body = segment.body();
    int end = body + name.length;
    return end <= Math.min(segment.end(), file.length)
        && Arrays.equals(file, body, end, name, 0, name.length);
  }

  static boolean isExif(byte[] file, ImagePart segment) {
    return segment.type() == APP1 && hasName(file, segment, Exif.NAME);
  }

  private void read(ImagePart segment) {
    if (JpegSegments.isFrame(segment)) {
      readFrame(segment);
    } else if (segment.type() == APP0) {
      jfif |= segment.length() >= JFIF_LENGTH && hasName(file, segment, JFIF_NAME);
    } else if (isExif(file, segment) && exif == null) {
      exif = Exif.parse(Arrays.copyOfRange(file, segment.body(), segment.end()));
    } else if (segment.type() == APP2) {
      profile.read(file, segment);
    } else if (segment.type() == APP14
        && segment.length() >= ADOBE_LENGTH
        && hasName(file, segment, ADOBE_NAME)) {
      transform = file[segment.body() + ADOBE_LENGTH - 1] & 0xff;
    }
  }

  private void readFrame(ImagePart frame) {
    int first = frame.body() + 6;
    int count = frame.length() < 6 ? 0 : file[first - 1] & 0xff;
    if (first + 3 * count <= frame.end()) {
      components = new byte[count];
      for (int component = 0; component < count; component++) {
        components[component] = file[first + 3 * component];
      }
    }
  }

  List<ImagePart> segments() {
    return segments;
  }

  Exif exif() {
    return exif == null ? Exif.NONE : exif;
  }

  /** The colour profile; null if there is no valid one. */
  @Nullable ICC_Profile profile() {
    return profile.get();
  }

  /** Whether the picture is in the four inks of print (CMYK or YCCK). */
  boolean isInks() {
    return components.length == 4;
  }

  /** Whether the inks are encoded as by Adobe's programs. */
  boolean isAdobes() {
    return transform != NO_TRANSFORM;
  }

  /** Whether the first three inks are stored as luminance and chrominance (YCCK). */
  boolean areInksMixed() {
    return transform == 2;
  }

  /** Whether three components are red, green and blue, by the rules that all browsers share. */
  boolean isPlainRgb() {
    return components.length == 3
        && !jfif
        && (isAdobes() ? transform == 0 : Arrays.equals(components, name("RGB")));
  }
}
