package rest.fakeface.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request with a well-formed Accept, without Content-Type if no body is needed, and without
 * Accept-Language, because no answer depends on it.
 */
class HeadersRequest extends HttpServletRequestWrapper {

  private final boolean bodyWanted;

  HeadersRequest(HttpServletRequest request, boolean bodyWanted) {
    super(request);
    this.bodyWanted = bodyWanted;
  }

  @Override
  public @Nullable String getHeader(String name) {
    if (isHidden(name)) {
      return null;
    }
    return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? accepted() : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (isHidden(name)) {
      return Collections.emptyEnumeration();
    }
    String accepted = HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? accepted() : null;
    return accepted == null ? super.getHeaders(name) : Collections.enumeration(List.of(accepted));
  }

  @Override
  public @Nullable String getContentType() {
    return bodyWanted ? super.getContentType() : null;
  }

  @Override
  public String getRequestURI() {
    return RawAddress.path(super.getRequestURI());
  }

  @Override
  public @Nullable String getQueryString() {
    String query = super.getQueryString();
    return query == null ? null : RawAddress.query(query);
  }

  /**
   * None, because cookies of other applications on the host are sent, too, and may be malformed.
   */
  @Override
  public Cookie @Nullable [] getCookies() {
    return null;
  }

  @Override
  public StringBuffer getRequestURL() {
    StringBuffer url = super.getRequestURL();
    String path = super.getRequestURI();
    int start = url.length() - path.length();
    url.replace(Math.max(start, 0), url.length(), RawAddress.path(path));
    putBrackets(url, super.getServerName());
    return url;
  }

  /** Restores the brackets of an IPv6 address, which WildFly removes. */
  private static void putBrackets(StringBuffer url, String host) {
    int start = url.indexOf("://") + "://".length();
    if (host.indexOf(':') >= 0 && !host.startsWith("[") && url.indexOf(host, start) == start) {
      url.insert(start + host.length(), ']').insert(start, '[');
    }
  }

  private boolean isHidden(String name) {
    return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name)
        || HttpHeaders.COOKIE.equalsIgnoreCase(name)
        || (!bodyWanted && HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name));
  }

  private @Nullable String accepted() {
    Enumeration<String> sent = super.getHeaders(HttpHeaders.ACCEPT);
    if (!sent.hasMoreElements()) {
      return null;
    }
    String accepted = String.join(",", Collections.list(sent));
    return accepted.equals("*/*") ? accepted : Accepted.of(accepted).toString();
  }
}
