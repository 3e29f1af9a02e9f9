package rest.fakeface.metrics;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * The metrics in the text format of Prometheus, or of OpenMetrics for clients that accept it. Not
 * at {@code /metrics}, where Payara's own metrics would hide them.
 */
@WebServlet(MetricsServlet.PATH)
public class MetricsServlet extends HttpServlet {

  public static final String PATH = "/prometheus";

  private static final long serialVersionUID = 1;

  private static final ExpositionFormats FORMATS = ExpositionFormats.init();

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject transient PrometheusRegistry registry;

  /** Refuses other methods with Allow (RFC 9110, section 15.5.6). */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
    }
    super.service(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExpositionFormatWriter format = FORMATS.findWriter(request.getHeader("Accept"));
    response.setContentType(format.getContentType());
    response.setHeader("Cache-Control", "no-store");
    format.write(response.getOutputStream(), registry.scrape());
  }
}
