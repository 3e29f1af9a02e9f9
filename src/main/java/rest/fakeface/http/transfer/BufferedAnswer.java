package rest.fakeface.http.transfer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A response whose body is buffered until it is sent; its head goes to the real response. */
final class BufferedAnswer extends HttpServletResponseWrapper implements Closeable {

  private final ByteBudget memory;
  private final Kept kept = new Kept();

  /**
   * A response without a body yet.
   *
   * @param memory the budget for all answers
   */
  BufferedAnswer(HttpServletResponse response, ByteBudget memory) {
    super(response);
    this.memory = memory;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return kept;
  }

  /** Ignores a length of 0, because the body may come from elsewhere. */
  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (length > 0) {
      super.setContentLengthLong(length);
    }
  }

  /** Nothing is sent yet. */
  @Override
  public void flushBuffer() {}

  @Override
  public void resetBuffer() {
    kept.clear();
  }

  @Override
  public void reset() {
    super.reset();
    kept.clear();
  }

  /** Whether the memory was not sufficient for the whole body. */
  boolean isTooLarge() {
    return kept.tooLarge;
  }

  long size() {
    return kept.size;
  }

  void writeTo(OutputStream out) throws IOException {
    for (byte[] chunk : kept.chunks) {
      out.write(chunk);
    }
  }

  /** A stream of the body, which frees what was read. */
  InputStream open() {
    return new Reading(kept.chunks);
  }

  /** Gives its memory back. */
  @Override
  public void close() {
    kept.clear();
  }

  private final class Kept extends ServletOutputStream {

    private final Deque<byte[]> chunks = new ArrayDeque<>();
    private long size;
    private boolean tooLarge;

    void clear() {
      memory.giveBack(size);
      size = 0;
      chunks.clear();
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int count) {
      if (tooLarge || !memory.take(count)) {
        tooLarge = true;
        return;
      }
      size += count;
      chunks.add(Arrays.copyOfRange(bytes, start, start + count));
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("The body is kept");
    }
  }

  private static final class Reading extends InputStream {

    private final Deque<byte[]> chunks;
    private InputStream current = InputStream.nullInputStream();

    Reading(Deque<byte[]> chunks) {
      this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int count) throws IOException {
      int read = current.read(bytes, start, count);
      while (read < 0 && !chunks.isEmpty()) {
        current = new ByteArrayInputStream(chunks.remove());
        read = current.read(bytes, start, count);
      }
      return read;
    }
  }
}
