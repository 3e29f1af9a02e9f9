package rest.fakeface.api.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Optional;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.ReadOnlyServlet;

/**
 * The scripts and styles of the page, the viewer of the API at {@code /docs}, and the documents for
 * users below it. A separate servlet, because the JAX-RS application at the root hides the server's
 * default servlet.
 */
@WebServlet(
    urlPatterns = {"/page/*", "/docs/*"},
    asyncSupported = true)
public class PageServlet extends ReadOnlyServlet {

  private static final long serialVersionUID = 1;

  private static final String DOCS = "/docs";

  @Inject transient PageFiles files;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean docs = request.getServletPath().equals(DOCS);
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (docs && path.equals("/")) {
      // The links of the viewer are relative to /docs.
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader(HttpHeaders.LOCATION, ".." + DOCS);
      return;
    }
    PageFiles.Answer answer =
        files.answer(
            docs ? document(path) : path.substring(Math.min(1, path.length())),
            request.getHeader(HttpHeaders.ACCEPT_ENCODING),
            request.getHeader(HttpHeaders.IF_NONE_MATCH));
    if (answer == null) {
      int status = HttpServletResponse.SC_NOT_FOUND;
      ProblemWriter.write(Problem.ofStatus(status, request.getRequestURI()), response);
      return;
    }
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (answer.status() == HttpServletResponse.SC_OK) {
      response.setContentLength(answer.body().length);
    }
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(answer.body());
    }
  }

  private static String document(String path) {
    return path.isEmpty() ? PageFiles.VIEWER : "docs" + path + (path.contains(".") ? "" : ".html");
  }
}
