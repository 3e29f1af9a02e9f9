package rest.fakeface.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import rest.fakeface.client.ClientSettings;
import rest.fakeface.client.ForwardedInfo;

/** Shows requests that came through trusted proxies as their clients made them. */
@Dependent
public class ForwardedFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient ClientSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ForwardedInfo forwarded = settings.proxies().isEmpty() ? null : forwarded(request);
    chain.doFilter(
        forwarded == null ? request : new ForwardedRequest(request, forwarded), response);
  }

  private @Nullable ForwardedInfo forwarded(HttpServletRequest request) {
    return settings
        .proxies()
        .forwarded(request.getRemoteAddr(), header -> Collections.list(request.getHeaders(header)));
  }
}
