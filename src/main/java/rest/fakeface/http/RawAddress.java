package rest.fakeface.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Repairs addresses as browsers send them: with characters that a URI has to escape. */
public final class RawAddress {

  private static final String IN_PATH = "/-._~!$&'()*+,;=:@";

  private static final String IN_QUERY = IN_PATH + "?";

  private static final int HEX = 16;

  /** The decoder's replacement for bytes that are not UTF-8. */
  private static final char NO_UTF_8 = '\uFFFD';

  /** The beginning of an escape of a byte beyond ASCII. */
  private static final Pattern BEYOND_ASCII = Pattern.compile("%(?=[89A-Fa-f])");

  private RawAddress() {}

  /**
   * Escapes all characters in a path that RFC 3986 does not allow, and escapes that are not UTF-8;
   * returns the same path if there are none.
   */
  static String path(String path) {
    String escaped = escaped(path, IN_PATH);
    return decoded(escaped).indexOf(NO_UTF_8) < 0
        ? escaped
        : BEYOND_ASCII.matcher(escaped).replaceAll("%25");
  }

  /**
   * Escapes all characters in a query that RFC 3986 does not allow; returns the same query if there
   * are none.
   *
   * @param query as servers provide it: each byte is a character, also the bytes of UTF-8 that curl
   *     sends unescaped
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

  /** Decodes the escapes in a path, which WildFly does not; unchanged if one is malformed. */
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
