package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.client.ClientSettings;
import rest.fakeface.client.RateLimiter;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;
import rest.fakeface.metrics.Meters;
import rest.fakeface.metrics.MetricsServlet;

/**
 * Refuses requests of clients that exceed the rate limit. Pre-flights do not count, because they
 * are answered earlier, nor do metrics, which are needed most under load.
 */
@Dependent
public class RateFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient ClientSettings settings;
  @Inject transient Meters meters;

  private transient @Nullable RateLimiter limiter;

  @Override
  public void init() {
    int rate = settings.rateLimit();
    limiter = rate == 0 ? null : new RateLimiter(rate);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long seconds =
        limiter == null || MetricsServlet.PATH.equals(request.getServletPath())
            ? 0
            : limiter.secondsToWait(request.getRemoteAddr());
    if (seconds == 0) {
      chain.doFilter(request, response);
    } else {
      meters.refused();
      response.setHeader("Retry-After", String.valueOf(seconds));
      ProblemWriter.write(Refusals.tooManyRequests(settings.rateLimit(), seconds), response);
    }
  }
}
