package rest.fakeface.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet whose addresses can only be read; other methods are refused with those there are. */
public abstract class ReadOnlyServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final String METHODS = "GET, HEAD, OPTIONS";

  /** Methods of its own: the servlet's way of HEAD would make all the bytes and drop them. */
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
