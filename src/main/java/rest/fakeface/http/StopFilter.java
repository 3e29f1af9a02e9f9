package rest.fakeface.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import rest.fakeface.work.Stopping;

/**
 * Answers 503 and closes connections while the application is stopping. Health requests pass: their
 * checks report that the server is live but not ready.
 */
@Dependent
public class StopFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The path of the health checks on Payara; WildFly has them on another port. */
  private static final String HEALTH = "/health";

  @Inject transient Stopping stopping;

  private transient AtomicBoolean begun = new AtomicBoolean();

  /** Created early, because Payara Micro deletes the application's classes while it stops. */
  private transient byte[] answer = {};

  @Override
  public void init() {
    begun = stopping.begun();
    answer = ProblemWriter.bytes(Refusals.stopping());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (begun.get() && !request.getServletPath().startsWith(HEALTH)) {
      response.setHeader("Connection", "close");
      response.setHeader("Retry-After", "2");
      ProblemWriter.write(HttpServletResponse.SC_SERVICE_UNAVAILABLE, answer, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
