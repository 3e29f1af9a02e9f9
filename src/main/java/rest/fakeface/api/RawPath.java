package rest.fakeface.api;

import java.nio.charset.StandardCharsets;

/** The path of an address as browsers send it: with characters that belong escaped in a URI. */
final class RawPath {

  private static final String ALLOWED = "/%-._~!$&'()*+,;=:@";

  private RawPath() {}

  /** The path with all escaped that RFC 3986 does not allow in it; the same when there is none. */
  static String escaped(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isAllowed(path.charAt(i))) {
        return escapedFrom(path, i);
      }
    }
    return path;
  }

  private static String escapedFrom(String path, int start) {
    StringBuilder escaped = new StringBuilder(path.length() + 10).append(path, 0, start);
    for (byte each : path.substring(start).getBytes(StandardCharsets.UTF_8)) {
      if (isAllowed((char) each)) {
        escaped.append((char) each);
      } else {
        escaped.append("%%%02X".formatted(each));
      }
    }
    return escaped.toString();
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALLOWED.indexOf(c) >= 0;
  }
}
