package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The page at the root with its scripts and styles, the viewer of the API at {@code /docs}, and the
 * documents for users below it. A servlet of its own, because the JAX-RS application at the root
 * hides the server's.
 */
@WebServlet(
    urlPatterns = {"", "/page/*", "/docs/*"},
    asyncSupported = true)
public class PageServlet extends ReadOnlyServlet {

  private static final long serialVersionUID = 1;

  private static final String DOCS = "/docs";
  private static final String VIEWER = "docs/index.html";

  @Inject transient ApiSettings settings;

  /** Those that were asked for. Only files of the WAR get here, so they are few. */
  private transient Map<String, PageFile> files = Map.of();

  private transient PageSecurity page = PageSecurity.NONE;
  private transient PageSecurity viewer = PageSecurity.NONE;

  @Override
  public void init() {
    files = new ConcurrentHashMap<>();
    page = PageSecurity.ofPage(settings);
    viewer = PageSecurity.ofViewer(settings);
  }

  @Override
  void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.equals("/") && request.getServletPath().equals(DOCS)) {
      // The links of the viewer are relative to /docs.
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", ".." + DOCS);
      return;
    }
    String name = name(request.getServletPath(), path);
    PageFile file = files.get(name);
    if (file == null) {
      file = PageFile.read(getServletContext(), name);
      if (file == null) {
        int status = HttpServletResponse.SC_NOT_FOUND;
        ProblemWriter.write(Problem.ofStatus(status, request.getRequestURI()), response);
        return;
      }
      files.put(name, file);
    }
    (name.equals(VIEWER) ? viewer : page).protect(response::setHeader);
    answer(file, request, response);
  }

  /** The name of a file for an address, as {@link PageFile} knows it. */
  private static String name(String servletPath, String path) {
    if (!servletPath.equals(DOCS)) {
      return path.equals("/") ? "index.html" : path.substring(Math.min(1, path.length()));
    }
    return path.isEmpty() ? VIEWER : "docs" + path + (path.contains(".") ? "" : ".html");
  }

  private static void answer(
      PageFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean packed =
        Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
            .filter(accepted -> accepted.contains("gzip"))
            .isPresent();
    String tag = file.tag(packed);
    response.setHeader("ETag", tag);
    response.setHeader("Vary", HttpHeaders.ACCEPT_ENCODING);
    response.setHeader("Cache-Control", "no-cache");
    if (EntityTags.name(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = file.bytes(packed);
    response.setContentType(file.type());
    response.setContentLength(bytes.length);
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
  }
}
