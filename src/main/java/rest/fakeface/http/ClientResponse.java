package rest.fakeface.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer whose bytes are discarded once its client has disconnected. */
final class ClientResponse extends HttpServletResponseWrapper {

  private final ClientConnection connection;
  private @Nullable ServletOutputStream body;

  ClientResponse(HttpServletResponse response, ClientConnection connection) {
    super(response);
    this.connection = connection;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream known = body;
    if (known == null) {
      known = new ClientOutput(super.getOutputStream(), connection);
      body = known;
    }
    return known;
  }

  @Override
  public void flushBuffer() {
    connection.attempt(super::flushBuffer);
  }

  @Override
  public void sendError(int status) {
    connection.attempt(() -> super.sendError(status));
  }

  @Override
  public void sendError(int status, String message) {
    connection.attempt(() -> super.sendError(status, message));
  }

  @Override
  public void sendRedirect(String location) {
    connection.attempt(() -> super.sendRedirect(location));
  }
}
