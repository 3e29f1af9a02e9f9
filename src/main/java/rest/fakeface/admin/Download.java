package rest.fakeface.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A download that begins with its first byte: until then a problem can be answered in its place. It
 * tells a client that breaks off, which is nothing unusual, from other trouble.
 */
final class Download extends OutputStream {

  private final HttpServletResponse response;
  private final String type;
  private final String filename;
  private boolean begun;
  private boolean abandoned;

  Download(HttpServletResponse response, String type, String filename) {
    this.response = response;
    this.type = type;
    this.filename = filename;
  }

  /** Whether it is too late for another answer. */
  boolean hasBegun() {
    return begun;
  }

  /** Whether the client has gone. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** Sends the head of the answer, which says what comes. */
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
    try {
      if (!begun) {
        begin();
      }
      response.getOutputStream().write(bytes, start, count);
    } catch (IOException e) {
      abandoned = true;
      throw e;
    }
  }
}
