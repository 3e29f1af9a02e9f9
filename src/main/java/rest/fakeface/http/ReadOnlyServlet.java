package rest.fakeface.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that supports only GET and HEAD; other methods are refused with Allow. */
public abstract class ReadOnlyServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final String METHODS = "GET, HEAD, OPTIONS";

  /** Dispatches itself, because HttpServlet answers HEAD by producing and discarding all bytes. */
  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> serve(request, response);
      case "OPTIONS" -> response.setHeader("Allow", METHODS);
      default -> {
        response.setHeader("Allow", METHODS);
        int status = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        ProblemWriter.write(Problem.ofStatus(status, request.getRequestURI()), response);
      }
    }
  }

  /** Answers GET, and HEAD without a body. */
  public abstract void serve(HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
