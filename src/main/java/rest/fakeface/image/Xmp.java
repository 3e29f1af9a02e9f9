package rest.fakeface.image;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * XMP (ISO 16684-1), XML metadata that describes among other things the origin of a picture and
 * whether it is generated. Cameras also write the same personal data as in Exif.
 */
final class Xmp {

  /** Its prefix in a JPEG. */
  static final String NAME = "http://ns.adobe.com/xap/1.0/\0";

  /** The maximum size of XMP in one segment of a JPEG, in bytes. */
  static final int MOST = 65_502;

  private static final String EXTENSION = "http://ns.adobe.com/xmp/extension/\0";

  /** The properties for the place, the camera's identity and its owner. */
  private static final String PERSONAL =
      "[\\w.-]{1,40}:(?:GPS\\w{1,40}|\\w{0,40}SerialNumber|\\w{0,40}OwnerName)";

  private static final Pattern PERSONAL_VALUE = values(PERSONAL);

  private static final Pattern ORIENTATION_VALUE = values("[\\w.-]{1,40}:Orientation");

  private Xmp() {}

  /** Whether the content of a JPEG's segment is XMP or a continuation of it. */
  static boolean isXmp(byte[] segment) {
    String begin = text(segment, Math.min(segment.length, EXTENSION.length()));
    return begin.startsWith(NAME) || begin.equals(EXTENSION);
  }

  /** Replaces personal properties by blanks, so that the length of the XML stays the same. */
  static byte[] withoutPersonal(byte[] xmp) {
    return blank(xmp, PERSONAL_VALUE);
  }

  /** Removes the orientation, for a picture that was rotated to be upright. */
  static byte[] withoutOrientation(byte[] xmp) {
    return blank(xmp, ORIENTATION_VALUE);
  }

  /** Matches attributes and elements of a name with a simple value. */
  private static Pattern values(String name) {
    return Pattern.compile(
        "(?<=[\\s\"'])"
            + name
            + "\\s{0,9}=\\s{0,9}(?:\"[^\"<]*+\"|'[^'<]*+')"
            + "|<("
            + name
            + ")(?:\\s[^<>]*+)?>[^<]*+</\\1\\s{0,9}>");
  }

  /** Works on bytes, so that multi-byte characters are preserved. */
  private static byte[] blank(byte[] xmp, Pattern values) {
    return values
        .matcher(text(xmp, xmp.length))
        .replaceAll(match -> " ".repeat(match.end() - match.start()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
