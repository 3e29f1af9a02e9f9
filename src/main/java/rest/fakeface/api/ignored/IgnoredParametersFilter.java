package rest.fakeface.api.ignored;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import rest.fakeface.api.ignored.IgnoredParameters.Ignored;
import rest.fakeface.metrics.Meters;

/**
 * Names ignored query parameters that resemble known ones in a header: otherwise a client that
 * misspells a filter would get wrong faces without a reason.
 */
public class IgnoredParametersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String HEADER = "Fakeface-Ignored";

  @Inject transient Meters meters;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    if (query != null) {
      List<Ignored> ignored = IgnoredParameters.in(query);
      if (!ignored.isEmpty()) {
        ignored.forEach(each -> meters.ignored(each.meant()));
        response.setHeader(
            HEADER, ignored.stream().map(Ignored::sent).collect(Collectors.joining(", ")));
      }
    }
    chain.doFilter(request, response);
  }
}
