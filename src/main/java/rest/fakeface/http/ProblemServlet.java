package rest.fakeface.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The error page of the application: answers requests that the server refuses with a problem. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // A direct request gets the answer of an address that does not exist.
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = refused == null ? request.getRequestURI() : refused.toString();
    ProblemWriter.write(Problem.ofStatus(status, path), response);
  }
}
