package rest.fakeface.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Set;
import rest.fakeface.http.Caching;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.ProblemWriter;

/** Admits only administrators to everything under {@code /admin}, even to a 404. */
public class AdminFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient AdminAuthenticator authenticator;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Administrator administrator;
    try {
      if (!READING.contains(request.getMethod()) && RequestOrigin.isForeign(request)) {
        throw AuthProblem.otherOrigin(RequestOrigin.own(request));
      }
      administrator =
          authenticator.authenticate(request.getRemoteAddr(), request.getHeader("Authorization"));
    } catch (ProblemException e) {
      refuse(e, response);
      return;
    }
    response.setHeader("Cache-Control", Caching.NONE);
    chain.doFilter(new AdministratorRequest(request, administrator), response);
  }

  private static void refuse(ProblemException refusal, HttpServletResponse response)
      throws IOException {
    Status status = Status.fromStatusCode(refusal.problem().status());
    if (status == Status.UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"fakeface\", charset=\"UTF-8\"");
      response.addHeader("WWW-Authenticate", "Bearer realm=\"fakeface\"");
    }
    if (status == Status.TOO_MANY_REQUESTS || status == Status.SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", String.valueOf(AuthProblem.RETRY_SECONDS));
    }
    ProblemWriter.write(refusal.problem(), response);
  }
}
