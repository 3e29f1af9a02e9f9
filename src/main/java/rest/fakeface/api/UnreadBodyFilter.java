package rest.fakeface.api;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections whose requests have a body that nobody reads: at an address that takes none, or
 * because the request is refused before.
 */
public class UnreadBodyFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String CODING = "Transfer-Encoding";

  /** In later versions a body may come without any header, and connections are not closed so. */
  private static final String HTTP_1 = "HTTP/1";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isWithoutBody(request)) {
      chain.doFilter(request, response);
      return;
    }
    boolean isHttp1 = request.getProtocol().startsWith(HTTP_1);
    HttpServletResponse closing = isHttp1 ? new ClosingResponse(response) : response;
    WaitingRequest waiting = new WaitingRequest(request);
    try {
      Problem wrong = wrongFraming(request);
      if (wrong != null) {
        ProblemWriter.write(wrong, closing);
      } else if (BodyPlace.of(request) == BodyPlace.NONE) {
        if (isHttp1) {
          closing.setHeader("Connection", "close");
        }
        chain.doFilter(SpooledRequest.withoutBody(request), closing);
      } else {
        chain.doFilter(waiting, closing);
      }
    } finally {
      if (!waiting.waits) {
        UnreadBody.abandon(request.getInputStream());
      }
    }
  }

  private static boolean isWithoutBody(HttpServletRequest request) {
    return request.getContentLengthLong() <= 0
        && request.getHeader(CODING) == null
        && (request.getProtocol().startsWith(HTTP_1) || !request.getMethod().equals("POST"));
  }

  /**
   * What is wrong with how a request says where its body ends. A proxy in front may understand it
   * in another way and take the body for the next request.
   */
  private static @Nullable Problem wrongFraming(HttpServletRequest request) {
    Enumeration<String> codings = request.getHeaders(CODING);
    if (!codings.hasMoreElements()) {
      return null;
    }
    String coding = codings.nextElement();
    return codings.hasMoreElements() || !coding.strip().equalsIgnoreCase("chunked")
        ? Problem.unknownTransferCoding(coding)
        : null;
  }

  /** Knows whether somebody waits for the body, also when the wait is over already. */
  private static final class WaitingRequest extends HttpServletRequestWrapper {

    private boolean waits;

    WaitingRequest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
      waits = true;
      return super.startAsync(request, response);
    }
  }
}
