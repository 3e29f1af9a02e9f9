package rest.fakeface.image;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * XMP (ISO 16684-1), an XML that says among other things where a picture is from and whether it is
 * generated; and, as written by cameras, the same personal things as Exif.
 */
final class Xmp {

  /** What comes before it in a JPEG. */
  static final String NAME = "http://ns.adobe.com/xap/1.0/\0";

  /** The most bytes of it that one segment of a JPEG has. */
  static final int MOST = 65_502;

  private static final String EXTENSION = "http://ns.adobe.com/xmp/extension/\0";

  /** The place, and what identifies the camera and its owner. */
  private static final String PERSONAL =
      "[\\w.-]{1,40}:(?:GPS\\w{1,40}|\\w{0,40}SerialNumber|\\w{0,40}OwnerName)";

  private static final Pattern PERSONAL_VALUE = values(PERSONAL);

  private static final Pattern ORIENTATION_VALUE = values("[\\w.-]{1,40}:Orientation");

  private Xmp() {}

  /** Whether the content of a JPEG's segment is XMP or the rest of it. */
  static boolean isXmp(byte[] segment) {
    String begin = text(segment, Math.min(segment.length, EXTENSION.length()));
    return begin.startsWith(NAME) || begin.equals(EXTENSION);
  }

  /** The XMP with blanks in the place of what is personal; an XML as long as before. */
  static byte[] withoutPersonal(byte[] xmp) {
    return blank(xmp, PERSONAL_VALUE);
  }

  /** The XMP of a picture that was turned meanwhile. */
  static byte[] withoutOrientation(byte[] xmp) {
    return blank(xmp, ORIENTATION_VALUE);
  }

  /** Attributes and elements of a name that hold a simple value. */
  private static Pattern values(String name) {
    return Pattern.compile(
        "(?<=[\\s\"'])"
            + name
            + "\\s{0,9}=\\s{0,9}(?:\"[^\"<]*+\"|'[^'<]*+')"
            + "|<("
            + name
            + ")(?:\\s[^<>]*+)?>[^<]*+</\\1\\s{0,9}>");
  }

  /** Byte by byte, so that letters of several bytes stay what they are. */
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
