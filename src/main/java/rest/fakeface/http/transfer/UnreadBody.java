package rest.fakeface.http.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.log.Log;

/**
 * A body, or the rest of one, that is not needed. Its bytes are discarded as they arrive: most
 * clients send the whole body before they read the answer, and lose the answer if the connection is
 * closed meanwhile (RFC 9112, section 9.6). It reports no progress, so {@link TransferWatch} ends
 * it after the grace.
 */
final class UnreadBody implements ReadListener, Transfer {

  private static final Logger LOG = Log.of(UnreadBody.class);

  private static final int CHUNK = 1 << 13;

  private final AsyncContext request;
  private final ServletInputStream in;
  private final RequestEnd.Ending answer;
  private final byte[] chunk = new byte[CHUNK];
  private boolean overdue;
  private boolean ended;

  /**
   * A body that is not needed.
   *
   * @param request the request, which waits
   * @param in the stream of its connection
   * @param answer runs after the last read of the body, before the request is complete
   */
  UnreadBody(AsyncContext request, ServletInputStream in, RequestEnd.Ending answer) {
    this.request = request;
    this.in = in;
    this.answer = answer;
  }

  @Override
  public synchronized void onDataAvailable() throws IOException {
    int count = 0;
    while (!overdue && !ended && count >= 0 && !BodyReader.isAtEnd(in) && in.isReady()) {
      count = in.read(chunk);
    }
    if (!ended && (overdue || BodyReader.isAtEnd(in))) {
      end();
    }
  }

  @Override
  public void onAllDataRead() {
    end();
  }

  @Override
  public void onError(Throwable broken) {
    end();
  }

  @Override
  public long bytes() {
    return 0;
  }

  /**
   * Ends with the next bytes, or if none arrive until the next call. A server that has delivered
   * bytes reads no more until it is asked to. Otherwise, bytes that arrive while the request ends
   * are read on another thread: Payara takes them for a new request, and the stream of WildFly is
   * not safe for use by two threads.
   */
  @Override
  public synchronized void tooSlow() {
    if (overdue) {
      end();
    }
    overdue = true;
  }

  /** Runs on another thread, because WildFly calls listeners on the I/O threads. */
  private synchronized void end() {
    if (!ended) {
      ended = true;
      request.start(this::answer);
    }
  }

  private void answer() {
    try {
      answer.end();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A client has gone before its refusal", e);
    } finally {
      abandon(in);
      request.complete();
    }
  }

  /**
   * Closes the stream of a body without waiting for the client. WildFly reads a body to its end
   * when its stream is closed, at the latest after the request, and a thread waits for that, unless
   * it is interrupted. The connection cannot be used after this. Failures of any kind are ignored,
   * because the request must be completed after this.
   */
  static void abandon(ServletInputStream body) {
    Thread.currentThread().interrupt();
    try {
      body.close();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "A body is left unread", e);
    } finally {
      Thread.interrupted();
    }
  }
}
