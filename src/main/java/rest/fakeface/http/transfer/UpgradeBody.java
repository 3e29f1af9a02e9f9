package rest.fakeface.http.transfer;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * The body of a request that also offers another protocol, as Java's HTTP client does with its
 * first request. The offer is ignored (RFC 9110, section 7.8). Payara then passes on everything
 * behind the head as it is and never ends it, so the end is found here: by the length, or by the
 * chunks (RFC 9112, section 7.1).
 */
final class UpgradeBody extends ServletInputStream {

  private static final int HEXADECIMAL = 16;

  /** The maximum length of a line between two chunks, and the maximum number of trailers. */
  private static final int MOST = 1_000;

  private final ServletInputStream in;
  private final boolean chunked;
  private final StringBuilder line = new StringBuilder();
  private long left;
  private int trailers = -1;
  private boolean complete;

  /**
   * A body.
   *
   * @param in what the server passes on
   * @param length the number of bytes, or -1 for chunks that the server has not decoded
   */
  UpgradeBody(ServletInputStream in, long length) {
    this.in = in;
    this.chunked = length < 0;
    this.left = Math.max(0, length);
  }

  /** The stream of the body of a request, with an end. */
  static ServletInputStream of(HttpServletRequest request) throws IOException {
    ServletInputStream in = request.getInputStream();
    if (!isLeftToUs(request)) {
      return in;
    }
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    return new UpgradeBody(in, chunked ? -1 : request.getContentLengthLong());
  }

  /** Whether a server does not find the end of a request, and closes its connection after it. */
  static boolean isLeftToUs(HttpServletRequest request) {
    return request.getHeader("Upgrade") != null
        && request.getProtocol().startsWith("HTTP/1")
        && request.getServletContext().getServerInfo().contains("Payara");
  }

  @Override
  public int read(byte[] target, int start, int count) throws IOException {
    int read = complete ? -1 : in.read(target, start, count);
    return read <= 0 ? read : decode(target, start, read);
  }

  /** Moves the bytes of the body to the beginning of what was read, and returns their number. */
  private int decode(byte[] bytes, int start, int count) throws IOException {
    int kept = start;
    int next = start;
    while (next < start + count && !complete) {
      if (left == 0) {
        takeFromLine(bytes[next++]);
      } else {
        int part = (int) Math.min(left, start + count - next);
        System.arraycopy(bytes, next, bytes, kept, part);
        kept += part;
        next += part;
        left -= part;
        complete = left == 0 && !chunked;
      }
    }
    return kept - start;
  }

  private void takeFromLine(byte next) throws IOException {
    if (next != '\n') {
      line.append((char) (next & 0xFF));
      if (line.length() > MOST) {
        throw new IOException("A line between two chunks is too long");
      }
      return;
    }
    String text = line.toString().strip();
    line.setLength(0);
    if (trailers >= 0) {
      complete = text.isEmpty();
      if (++trailers > MOST) {
        throw new IOException("There are too many trailers");
      }
    } else if (!text.isEmpty()) {
      left = size(text.split(";", 2)[0].strip());
      trailers = left == 0 ? 0 : -1;
    }
  }

  private static long size(String text) throws IOException {
    try {
      long size = Long.parseLong(text, HEXADECIMAL);
      if (size >= 0) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw new IOException("The size of a chunk is not a number", e);
    }
    throw new IOException("The size of a chunk is negative");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = 0;
    while (read == 0) {
      read = read(one, 0, 1);
    }
    return read < 0 ? read : one[0] & 0xFF;
  }

  @Override
  public boolean isFinished() {
    return complete || in.isFinished();
  }

  @Override
  public int available() throws IOException {
    return complete ? 0 : in.available();
  }

  @Override
  public boolean isReady() {
    return complete || in.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    in.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
