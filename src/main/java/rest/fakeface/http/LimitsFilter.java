package rest.fakeface.http;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that are larger than needed. Payara reads only 8 KB of head; WildFly accepts a
 * megabyte. It also forbids browsers to guess the type of an answer.
 */
@Dependent
public class LimitsFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The maximum length of a query, in characters. */
  private static final int MOST_QUERY = 8_000;

  /** The maximum length of the names and values of all headers, in characters. */
  private static final int MOST_HEADERS = 16_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    Problem refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
    } else {
      // Otherwise the rest of the request would have to be read.
      response.setHeader("Connection", "close");
      ProblemWriter.write(refusal, response);
    }
  }

  private static @Nullable Problem refusal(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null && query.length() > MOST_QUERY) {
      return Refusals.queryTooLong(MOST_QUERY);
    }
    if (size(request) > MOST_HEADERS) {
      return Refusals.headersTooLarge(MOST_HEADERS);
    }
    return request.getContentLengthLong() > BodyPlace.MOST_UNWANTED && !isBodyWanted(request)
        ? Refusals.bodyTooLarge(BodyPlace.MOST_UNWANTED).problem()
        : null;
  }

  private static int size(HttpServletRequest request) {
    int size = 0;
    for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
      String name = names.nextElement();
      for (Enumeration<String> all = request.getHeaders(name); all.hasMoreElements(); ) {
        size += name.length() + all.nextElement().length();
      }
    }
    return size;
  }

  /** Whether requests of this method have bodies. */
  static boolean isBodyWanted(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "POST", "PUT", "PATCH" -> true;
      default -> false;
    };
  }
}
