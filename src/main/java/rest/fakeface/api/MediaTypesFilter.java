package rest.fakeface.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;

/**
 * Shows the application only media types that are well-formed, because each server fails on others
 * in its own way: what a client accepts is put in order, and a body whose type is none is refused.
 */
public class MediaTypesFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String came = request.getHeader(HttpHeaders.CONTENT_TYPE);
    boolean wanted = LimitsFilter.isBodyWanted(request);
    if (wanted && came != null && !BodyType.isWellFormed(came)) {
      response.setHeader("Connection", "close");
      ProblemWriter.write(Problem.wrongType(came, BodyType.ACCEPTED).problem(), response);
      return;
    }
    chain.doFilter(new MediaTypesRequest(request, wanted), response);
  }
}
