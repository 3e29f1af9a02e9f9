package rest.fakeface.http.transfer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The response to an HTTP/1 request with a body: an error closes the connection, because nobody
 * reads the rest of the body.
 */
final class ClosingResponse extends HttpServletResponseWrapper {

  private static final int FIRST_ERROR = 400;

  ClosingResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setStatus(int status) {
    close(status);
    super.setStatus(status);
  }

  @Override
  public void sendError(int status) throws IOException {
    close(status);
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    close(status);
    super.sendError(status, message);
  }

  private void close(int status) {
    if (status >= FIRST_ERROR && !isCommitted()) {
      setHeader("Connection", "close");
    }
  }
}
