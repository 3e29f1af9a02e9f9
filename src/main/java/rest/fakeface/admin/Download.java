package rest.fakeface.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import rest.fakeface.http.ClientConnection;
import rest.fakeface.http.ClientGoneException;

/**
 * A download that starts with its first byte: until then, a problem can be sent instead. It ends
 * with {@link ClientGoneException} if its client disconnects.
 */
final class Download extends OutputStream {

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final String type;
  private final String filename;
  private boolean begun;

  Download(HttpServletRequest request, HttpServletResponse response, String type, String filename) {
    this.request = request;
    this.response = response;
    this.type = type;
    this.filename = filename;
  }

  /** Whether it is too late for another answer. */
  boolean hasBegun() {
    return begun;
  }

  /** Sends the head of the answer. */
  void begin() throws IOException {
    begun = true;
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + filename + '"');
    response.flushBuffer();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int count) throws IOException {
    if (!begun) {
      begin();
    }
    response.getOutputStream().write(bytes, start, count);
    ClientConnection.require(request);
  }
}
