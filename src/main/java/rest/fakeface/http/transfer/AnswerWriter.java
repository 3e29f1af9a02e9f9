package rest.fakeface.http.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.log.FailureReferences;
import rest.fakeface.log.Log;

/** Writes the body of an answer as fast as its client takes it. */
final class AnswerWriter implements WriteListener, Transfer {

  private static final Logger LOG = Log.of(AnswerWriter.class);

  private static final FailureReferences FAILURES = new FailureReferences();

  private static final int CHUNK = 1 << 15;

  private final AsyncContext request;
  private final ServletOutputStream out;
  private final InputStream body;
  private long sent;
  private boolean ended;
  private boolean brokenOff;

  AnswerWriter(AsyncContext request, ServletOutputStream out, InputStream body) {
    this.request = request;
    this.out = out;
    this.body = body;
  }

  @Override
  public synchronized void onWritePossible() throws IOException {
    byte[] chunk = new byte[CHUNK];
    while (!ended && out.isReady()) {
      if (body instanceof LazyBody lazy && !lazy.isReady(this::goOn)) {
        return;
      }
      int count = read(chunk);
      if (count < 0) {
        end();
      } else {
        out.write(chunk, 0, count);
        sent += count;
      }
    }
  }

  /** Reads a part of the body; a failure is logged and treated as the end. */
  private int read(byte[] chunk) {
    try {
      return body.read(chunk);
    } catch (IOException | RuntimeException e) {
      String unused = FAILURES.failed("Making an answer", e);
      brokenOff = true;
      return -1;
    }
  }

  /** Whether the answer ended before its body did. */
  synchronized boolean isBrokenOff() {
    return brokenOff;
  }

  /** Continues once the body has more. */
  private void goOn() {
    try {
      onWritePossible();
    } catch (IOException | RuntimeException e) {
      onError(e);
    }
  }

  @Override
  public synchronized void onError(Throwable broken) {
    LOG.log(Level.DEBUG, "A client broke off its download", broken);
    brokenOff = true;
    end();
  }

  @Override
  public synchronized long bytes() {
    return sent;
  }

  /** Leaves the answer incomplete, so that the server closes the connection. */
  @Override
  public synchronized void tooSlow() {
    brokenOff = true;
    end();
  }

  private void end() {
    if (!ended) {
      ended = true;
      request.complete();
    }
  }
}
