package rest.fakeface.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body ends with {@link ClientGoneException} if its client disconnects. */
final class ClientRequest extends HttpServletRequestWrapper {

  private @Nullable ServletInputStream body;

  ClientRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream known = body;
    if (known == null) {
      known = new Body(super.getInputStream());
      body = known;
    }
    return known;
  }

  /** The body as the server reads it. */
  private static final class Body extends ServletInputStream {

    private final ServletInputStream server;

    Body(ServletInputStream server) {
      this.server = server;
    }

    @Override
    public int read() throws IOException {
      try {
        return server.read();
      } catch (IOException e) {
        throw ClientConnection.unreadable(e);
      }
    }

    @Override
    public int read(byte[] bytes, int start, int count) throws IOException {
      try {
        return server.read(bytes, start, count);
      } catch (IOException e) {
        throw ClientConnection.unreadable(e);
      }
    }

    @Override
    public int available() throws IOException {
      return server.available();
    }

    @Override
    public void close() throws IOException {
      try {
        server.close();
      } catch (IOException e) {
        throw ClientConnection.unreadable(e);
      }
    }

    @Override
    public boolean isFinished() {
      return server.isFinished();
    }

    @Override
    public boolean isReady() {
      return server.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      server.setReadListener(listener);
    }
  }
}
