package rest.fakeface.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rest.fakeface.http.Accepted;
import rest.fakeface.http.ApplicationAddress;
import rest.fakeface.http.ReadOnlyServlet;
import rest.fakeface.http.Table;

/**
 * The OpenAPI document, with the address of this application as the client knows it. It replaces
 * the documents of the servers, which ignore forwarded headers: on Payara this servlet takes
 * precedence, on WildFly a setting disables the server's document.
 */
@WebServlet(urlPatterns = "/openapi", asyncSupported = true)
public class OpenApiServlet extends ReadOnlyServlet {

  private static final long serialVersionUID = 1;

  /** The media type of YAML (RFC 9512). */
  private static final MediaType YAML = new MediaType("application", "yaml");

  private transient OpenApiForms forms = OpenApiForms.NONE;

  @Override
  public void init() {
    forms = OpenApiForms.read();
  }

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean json = Accepted.of(request.getHeader(HttpHeaders.ACCEPT)).prefers(Table.JSON, YAML);
    String server = ApplicationAddress.of(request);
    String document = json ? forms.json(server) : forms.yaml(server);
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    response.setContentType((json ? Table.JSON : YAML).toString());
    response.setContentLength(bytes.length);
    response.setHeader("Vary", HttpHeaders.ACCEPT);
    response.setHeader("Cache-Control", "no-cache");
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
  }
}
