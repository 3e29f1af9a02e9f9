package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Has the bodies of requests read before the requests go on, so that no thread waits for a slow
 * client. A body at an address that reads none is not read by anybody, and its connection closed.
 */
public class BodyFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final int TOO_MANY = 429;

  @Inject transient BodyIntake intake;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isWithoutBody(request)) {
      chain.doFilter(request, response);
      return;
    }
    @Nullable Problem wrong = wrongFraming(request);
    if (wrong != null) {
      refuse(wrong, response);
      return;
    }
    switch (BodyPlace.of(request)) {
      case STREAM -> {
        close(response);
        chain.doFilter(request, response);
      }
      case NONE -> {
        if (request.getContentLengthLong() != 0) {
          close(response);
        }
        chain.doFilter(SpooledRequest.withoutBody(request), response);
      }
      case TABLE -> intake.take(request, response, BodyPlace.MOST_TABLE_BYTES);
      case IMAGES -> intake.take(request, response, intake.mostFormBytes());
    }
  }

  /** Answers with a problem and closes the connection, so that nobody reads the rest of it. */
  static void refuse(Problem problem, HttpServletResponse response) throws IOException {
    close(response);
    if (problem.status() == TOO_MANY
        || problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "5");
    }
    ProblemWriter.write(problem, response);
  }

  private static void close(HttpServletResponse response) {
    response.setHeader("Connection", "close");
  }

  /** Whether a request is of the usual kind, a GET whose head is all. */
  private static boolean isWithoutBody(HttpServletRequest request) {
    String method = request.getMethod();
    return (method.equals("GET") || method.equals("HEAD"))
        && request.getContentLengthLong() <= 0
        && request.getHeader("Transfer-Encoding") == null;
  }

  /**
   * What is wrong with how a request says where its body ends. A proxy in front may understand it
   * in another way and take the body for a request, or the other way round.
   */
  private static @Nullable Problem wrongFraming(HttpServletRequest request) {
    Enumeration<String> codings = request.getHeaders("Transfer-Encoding");
    if (!codings.hasMoreElements()) {
      return null;
    }
    String coding = codings.nextElement();
    return codings.hasMoreElements() || !coding.strip().equalsIgnoreCase("chunked")
        ? Problem.unknownTransferCoding(coding)
        : null;
  }
}
