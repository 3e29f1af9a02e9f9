package rest.fakeface.http;

import jakarta.servlet.http.HttpServletRequest;

/** The address of this application for the client of a request, which may use proxies. */
public final class ApplicationAddress {

  private ApplicationAddress() {}

  /** The address; it ends without a slash. */
  public static String of(HttpServletRequest request) {
    StringBuffer url = request.getRequestURL();
    url.setLength(url.indexOf("/", url.indexOf("://") + "://".length()));
    return url.append(request.getContextPath()).toString();
  }
}
