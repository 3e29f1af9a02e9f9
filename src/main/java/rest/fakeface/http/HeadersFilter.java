package rest.fakeface.http;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Passes only headers to the application that all servers treat in the same way, because each
 * server fails on different malformed ones. Accept is normalized. A body with a malformed type is
 * refused, and so is a malformed or long host.
 */
@Dependent
public class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The maximum length of a host name with a port, in characters. */
  private static final int MOST_OF_HOST = 260;

  /**
   * A name or an address with an optional port (RFC 9110, section 7.2), also with an underscore. It
   * is repeated in every address of an answer.
   */
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[\\w.~!$&'()*+,;=%-]*)(:\\d*)?");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean bodyWanted = LimitsFilter.isBodyWanted(request);
    if (BodyPlace.of(request) == BodyPlace.TABLE) {
      response.setHeader("Accept-Post", BodyPlace.TABLE_TYPES);
    }
    Problem refusal = refusal(request, bodyWanted);
    if (refusal == null) {
      chain.doFilter(new HeadersRequest(request, bodyWanted), response);
    } else {
      // Otherwise the body would have to be read.
      response.setHeader("Connection", "close");
      ProblemWriter.write(refusal, response);
    }
  }

  private static @Nullable Problem refusal(HttpServletRequest request, boolean bodyWanted) {
    String host = request.getHeader(HttpHeaders.HOST);
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    ProblemException refusal = null;
    if (host != null && (host.length() > MOST_OF_HOST || !HOST.matcher(host).matches())) {
      String accepted = "a host with an optional port, of up to " + MOST_OF_HOST + " characters";
      refusal = Problem.wrongHeader(Status.BAD_REQUEST, HttpHeaders.HOST, host, accepted);
    } else if (bodyWanted && type != null && !BodyType.isWellFormed(type)) {
      refusal = BodyType.refusal(type, BodyType.ACCEPTED);
    }
    return refusal == null ? null : refusal.problem();
  }
}
