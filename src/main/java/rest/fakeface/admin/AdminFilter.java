package rest.fakeface.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import rest.fakeface.api.Caching;
import rest.fakeface.api.ProblemException;
import rest.fakeface.api.ProblemWriter;

/** Lets nobody but administrators to what is under {@code /admin}, not even to a 404. */
public class AdminFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient Gate gate;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Administrator administrator;
    try {
      // A browser keeps a password and sends it with whatever any page has it send.
      if (!READING.contains(request.getMethod()) && isOfOtherOrigin(request)) {
        throw Refusal.otherOrigin();
      }
      administrator = gate.admit(request.getRemoteAddr(), request.getHeader("Authorization"));
    } catch (ProblemException e) {
      refuse(e, request, response);
      return;
    }
    response.setHeader("Cache-Control", Caching.NONE);
    chain.doFilter(new AdministratorRequest(request, administrator), response);
  }

  private void refuse(
      ProblemException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Status status = Status.fromStatusCode(refusal.problem().status());
    if (status == Status.UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"fakeface\", charset=\"UTF-8\"");
      response.addHeader("WWW-Authenticate", "Bearer realm=\"fakeface\"");
    }
    if (status == Status.TOO_MANY_REQUESTS) {
      long seconds = Refusal.seconds(gate.pause(request.getRemoteAddr()));
      response.setHeader("Retry-After", String.valueOf(seconds));
    }
    ProblemWriter.write(refusal.problem(), response);
  }

  private static boolean isOfOtherOrigin(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin != null
        && !authority(origin).equals(authority(request.getRequestURL().toString()));
  }

  /** The host, and the port if it is not the usual one; the scheme may have ended at a proxy. */
  private static String authority(String address) {
    try {
      return String.valueOf(URI.create(address).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
