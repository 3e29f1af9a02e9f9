package rest.fakeface.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/** The output stream of an answer to a client that may have disconnected. */
final class ClientOutput extends ServletOutputStream {

  private final ServletOutputStream server;
  private final ClientConnection connection;

  ClientOutput(ServletOutputStream server, ClientConnection connection) {
    this.server = server;
    this.connection = connection;
  }

  @Override
  public void write(int one) {
    connection.attempt(() -> server.write(one));
  }

  @Override
  public void write(byte[] bytes, int start, int count) {
    connection.attempt(() -> server.write(bytes, start, count));
  }

  @Override
  public void flush() {
    connection.attempt(server::flush);
  }

  @Override
  public void close() {
    connection.attempt(server::close);
  }

  @Override
  public boolean isReady() {
    return server.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    server.setWriteListener(listener);
  }
}
