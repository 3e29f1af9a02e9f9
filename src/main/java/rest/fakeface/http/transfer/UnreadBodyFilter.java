package rest.fakeface.http.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;

/**
 * Ends connections whose requests are refused before their bodies are read, and announces it if the
 * server ends one anyway.
 */
@Dependent
public class UnreadBodyFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient TransferWatch watch;

  private static final String CODING = "Transfer-Encoding";

  private static final String EXPECT = "Expect";

  private static final String UPGRADE = "Upgrade";

  /** HTTP/2 allows bodies without any header, and connections are not closed this way. */
  private static final String HTTP_1 = "HTTP/1";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (UpgradeBody.isLeftToUs(request)) {
      response.setHeader("Connection", "close");
    }
    if (!hasBody(request)) {
      chain.doFilter(request, response);
      return;
    }
    boolean isHttp1 = request.getProtocol().startsWith(HTTP_1);
    HttpServletResponse closing = isHttp1 ? new ClosingResponse(response) : response;
    WaitingRequest waiting = new WaitingRequest(request);
    boolean isReadable = false;
    try {
      Problem wrong = wrongFraming(request);
      if (wrong == null) {
        chain.doFilter(waiting, closing);
        isReadable = !isHeldBack(request);
      } else {
        ProblemWriter.write(wrong, closing);
      }
    } finally {
      if (!waiting.waits) {
        leave(request.getInputStream(), isReadable, request, response);
      }
    }
  }

  /** Handles a body, or the rest of one, that was not read. */
  private void leave(
      ServletInputStream in,
      boolean isReadable,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!isReadable) {
      UnreadBody.abandon(in);
    } else if (!BodyReader.isAtEnd(in)) {
      response.flushBuffer();
      discard(in, request, response);
    }
  }

  private void discard(
      ServletInputStream in, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AsyncContext discarding = request.startAsync(request, response);
    discarding.setTimeout(0);
    UnreadBody body = new UnreadBody(discarding, in, () -> {});
    discarding.addListener(new RequestEnd(() -> watch.end(body)));
    watch.begin(body);
    in.setReadListener(body);
  }

  /** Whether a request has a body, or may have one. */
  static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(CODING) != null
        || (!request.getProtocol().startsWith(HTTP_1) && request.getMethod().equals("POST"));
  }

  /**
   * Whether the client may be waiting for 100 Continue or another protocol, or the body can only be
   * read by blocking.
   */
  private static boolean isHeldBack(HttpServletRequest request) {
    return request.getHeader(EXPECT) != null
        || request.getHeader(UPGRADE) != null
        || !request.isAsyncSupported();
  }

  /**
   * The problem with how a request declares the end of its body. A proxy in front may interpret the
   * declaration differently and treat the body as the next request.
   */
  private static @Nullable Problem wrongFraming(HttpServletRequest request) {
    Enumeration<String> codings = request.getHeaders(CODING);
    if (!codings.hasMoreElements()) {
      return null;
    }
    String coding = codings.nextElement();
    return codings.hasMoreElements() || !coding.strip().equalsIgnoreCase("chunked")
        ? Refusals.unknownTransferCoding(coding)
        : null;
  }

  /** Remembers whether the body was awaited, even after the wait is over. */
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
