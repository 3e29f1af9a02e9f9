package rest.fakeface.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which page a browser sends a request for. A browser keeps a password and sends it with
 * whatever any page has it send.
 */
final class RequestOrigin {

  /** Of a page of this very origin, and of the address bar: not of other hosts of the same site. */
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private RequestOrigin() {}

  /** Whether a browser says that a request is for a page of another origin, or of none. */
  static boolean isForeign(HttpServletRequest request) {
    String own = own(request);
    return Collections.list(request.getHeaders("Origin")).stream()
            .anyMatch(origin -> !origin(origin).equals(own))
        || !OWN_SITES.containsAll(Collections.list(request.getHeaders("Sec-Fetch-Site")));
  }

  /** The origin that a request was sent to, as far as the trusted proxies tell. */
  static String own(HttpServletRequest request) {
    return origin(request.getRequestURL().toString());
  }

  /** The scheme, the host, and the port if it is not the usual one; empty when there is none. */
  private static String origin(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      String authority = String.valueOf(uri.getRawAuthority()).toLowerCase(Locale.ROOT);
      String usualPort = scheme.equals("https") ? ":443" : ":80";
      return uri.getRawAuthority() == null
          ? ""
          : scheme + "://" + authority.replaceFirst(usualPort + "$", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
