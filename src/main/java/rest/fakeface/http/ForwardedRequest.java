package rest.fakeface.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Objects;
import rest.fakeface.client.ForwardedInfo;

/** A request as its client sent it to the outermost trusted proxy. */
final class ForwardedRequest extends HttpServletRequestWrapper {

  private final ForwardedInfo forwarded;

  ForwardedRequest(HttpServletRequest request, ForwardedInfo forwarded) {
    super(request);
    this.forwarded = forwarded;
  }

  @Override
  public String getRemoteAddr() {
    return forwarded.client();
  }

  @Override
  public String getRemoteHost() {
    return forwarded.client();
  }

  @Override
  public String getScheme() {
    return Objects.requireNonNullElseGet(forwarded.scheme(), super::getScheme);
  }

  @Override
  public boolean isSecure() {
    return "https".equals(getScheme());
  }

  @Override
  public String getServerName() {
    return Objects.requireNonNullElseGet(forwarded.host(), super::getServerName);
  }

  @Override
  public int getServerPort() {
    if (forwarded.port() != 0) {
      return forwarded.port();
    }
    int port = super.getServerPort();
    // The default port of the proxy's scheme stands for the default port of the client's scheme.
    boolean usual = forwarded.host() != null || port == usualPort(super.getScheme());
    return usual ? usualPort(getScheme()) : port;
  }

  @Override
  public String getContextPath() {
    return forwarded.prefix() + super.getContextPath();
  }

  @Override
  public String getRequestURI() {
    return forwarded.prefix() + super.getRequestURI();
  }

  @Override
  public StringBuffer getRequestURL() {
    StringBuffer url = new StringBuffer(getScheme()).append("://").append(getServerName());
    int port = getServerPort();
    if (port != usualPort(getScheme())) {
      url.append(':').append(port);
    }
    return url.append(getRequestURI());
  }

  private static int usualPort(String scheme) {
    return "https".equals(scheme) ? 443 : 80;
  }
}
