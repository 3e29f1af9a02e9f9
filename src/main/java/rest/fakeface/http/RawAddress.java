package rest.fakeface.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses as browsers send them: with characters that belong escaped in a URI. */
public final class RawAddress {

  private static final String IN_PATH = "/-._~!$&'()*+,;=:@";

  private static final String IN_QUERY = IN_PATH + "?";

  private static final int HEX = 16;

  /** What the decoder puts in place of bytes that are no UTF-8. */
  private static final char NO_UTF_8 = '\uFFFD';

  /** The beginning of an escape of a byte beyond ASCII. */
  private static final Pattern BEYOND_ASCII = Pattern.compile("%(?=[89A-Fa-f])");

  private RawAddress() {}

  /**
   * A path with all escaped that RFC 3986 does not allow in it, and escapes that are no UTF-8; the
   * same when there is none.
   */
  static String path(String path) {
    String escaped = escaped(path, IN_PATH);
    return decoded(escaped).indexOf(NO_UTF_8) < 0
        ? escaped
        : BEYOND_ASCII.matcher(escaped).replaceAll("%25");
  }

  /**
   * A query with all escaped that RFC 3986 does not allow in it; the same when there is none.
   *
   * @param query as servers have it: each byte is a character, also those that curl sends in UTF-8
   */
  static String query(String query) {
    boolean ascii = true;
    boolean bytes = true;
    for (int i = 0; i < query.length(); i++) {
      ascii &= query.charAt(i) < 0x80;
      bytes &= query.charAt(i) < 0x100;
    }
    String text =
        ascii || !bytes ? query : SentText.of(query.getBytes(StandardCharsets.ISO_8859_1), null);
    return escaped(text, IN_QUERY);
  }

  /** A path without its escapes, which WildFly leaves; as it is when one is malformed. */
  public static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String escaped(String text, String allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text, i, allowed)) {
        return escapedFrom(text, i, allowed);
      }
    }
    return text;
  }

  private static String escapedFrom(String text, int start, String allowed) {
    StringBuilder escaped = new StringBuilder(text.length() + 10).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      if (isAllowed(text, i, allowed)) {
        escaped.append(text.charAt(i));
      } else {
        int end =
            Character.isHighSurrogate(text.charAt(i)) ? Math.min(i + 2, text.length()) : i + 1;
        for (byte each : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
          escaped.append("%%%02X".formatted(each));
        }
        i = end - 1;
      }
    }
    return escaped.toString();
  }

  private static boolean isAllowed(String text, int at, String allowed) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || allowed.indexOf(c) >= 0
        || (c == '%' && isHex(text, at + 1) && isHex(text, at + 2));
  }

  private static boolean isHex(String text, int at) {
    return at < text.length()
        && text.charAt(at) < 128
        && Character.digit(text.charAt(at), HEX) >= 0;
  }
}
