package rest.fakeface.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How servlets answer with a problem. */
public final class ProblemWriter {

  private ProblemWriter() {}

  /** Answers with a problem, which no cache keeps. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    byte[] body = JsonProvider.JSON.toJson(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", Caching.NONE);
    if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "5");
    }
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
