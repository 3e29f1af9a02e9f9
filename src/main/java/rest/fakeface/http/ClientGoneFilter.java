package rest.fakeface.http;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The outermost filter, which silently ends requests whose client has disconnected. Without it,
 * each of them leaves some hundred lines in the log of Payara, which fails to write first the
 * answer and then the error page.
 */
@Dependent
public class ClientGoneFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ClientConnection connection = ClientConnection.of(request);
    try {
      chain.doFilter(
          hasBody(request) ? new ClientRequest(request) : request,
          new ClientResponse(response, connection));
    } catch (IOException | ServletException | RuntimeException e) {
      if (!ClientGoneException.isBehind(e)) {
        throw e;
      }
    }
  }

  private static boolean hasBody(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> false;
      default -> true;
    };
  }
}
