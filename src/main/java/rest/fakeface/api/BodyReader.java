package rest.fakeface.api;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.log.Log;

/**
 * Reads the body of a request as it arrives, and dispatches the request when the body is complete.
 */
final class BodyReader implements ReadListener, Transfer {

  private static final Logger LOG = Log.of(BodyReader.class);

  private static final int CHUNK = 1 << 13;

  private final AsyncContext request;
  private final ServletInputStream in;
  private final SpooledBody body;
  private final ByteBudget space;
  private final long most;
  private boolean ended;

  /**
   * A reader.
   *
   * @param request the request, which waits
   * @param in its connection
   * @param body where its body goes
   * @param space what all bodies may have
   * @param most the most bytes that the body may have
   */
  BodyReader(
      AsyncContext request, ServletInputStream in, SpooledBody body, ByteBudget space, long most) {
    this.request = request;
    this.in = in;
    this.body = body;
    this.space = space;
    this.most = most;
  }

  @Override
  public synchronized void onDataAvailable() throws IOException {
    byte[] chunk = new byte[CHUNK];
    while (!ended && in.isReady()) {
      int count = in.read(chunk);
      if (count < 0) {
        return;
      }
      keep(chunk, count);
    }
  }

  private void keep(byte[] chunk, int count) throws IOException {
    if (body.size() + count > most) {
      refuse(Problem.bodyTooLarge(most).problem());
    } else if (!space.take(count)) {
      refuse(Problem.noSpaceForBodies());
    } else {
      try {
        body.append(chunk, count);
      } catch (IOException e) {
        space.giveBack(count);
        LOG.log(Level.WARNING, "A body cannot be written to the disk: {0}", e.getMessage());
        refuse(Problem.diskFull());
      }
    }
  }

  @Override
  public synchronized void onAllDataRead() {
    if (!ended) {
      ended = true;
      ((SpooledRequest) request.getRequest()).dispatch(request);
    }
  }

  @Override
  public synchronized void onError(Throwable broken) {
    if (!ended) {
      ended = true;
      request.complete();
    }
  }

  @Override
  public synchronized long bytes() {
    return body.size();
  }

  @Override
  public synchronized void tooSlow() {
    refuse(Problem.bodyTooSlow());
  }

  /** On another thread: WildFly calls listeners on those that do the I/O of many connections. */
  private void refuse(Problem problem) {
    if (!ended) {
      ended = true;
      request.start(() -> answer(problem));
    }
  }

  private void answer(Problem problem) {
    try {
      ProblemWriter.write(problem, (HttpServletResponse) request.getResponse());
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A client has gone before its refusal", e);
    } finally {
      UnreadBody.abandon(in);
      request.complete();
    }
  }
}
