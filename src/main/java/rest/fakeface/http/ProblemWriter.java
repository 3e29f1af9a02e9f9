package rest.fakeface.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers requests of servlets with a problem. */
public final class ProblemWriter {

  private ProblemWriter() {}

  /** Answers with a problem, which no cache keeps. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    write(problem.status(), bytes(problem), response);
  }

  static void write(int status, byte[] body, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    Caching.none(response);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE
        && !response.containsHeader("Retry-After")) {
      response.setHeader("Retry-After", "5");
    }
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The problem as a document. */
  static byte[] bytes(Problem problem) {
    return JsonProvider.JSON.toJson(problem).getBytes(StandardCharsets.UTF_8);
  }
}
