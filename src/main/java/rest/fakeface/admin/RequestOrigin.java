package rest.fakeface.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Determines the page for which a browser sends a request. A browser remembers a password and sends
 * it with requests of any page.
 */
final class RequestOrigin {

  /** Requests of this origin and of the address bar, not of other hosts of the same site. */
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private RequestOrigin() {}

  /** Whether a browser sends a request for a page of another origin, or of an opaque one. */
  static boolean isForeign(HttpServletRequest request) {
    String own = own(request);
    return Collections.list(request.getHeaders("Origin")).stream()
            .anyMatch(origin -> !origin(origin).equals(own))
        || !OWN_SITES.containsAll(Collections.list(request.getHeaders("Sec-Fetch-Site")));
  }

  /** The origin to which a request was sent, as given by trusted proxies. */
  static String own(HttpServletRequest request) {
    return origin(request.getRequestURL().toString());
  }

  /** The scheme, the host, and the port unless it is the default; empty if there is no host. */
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
