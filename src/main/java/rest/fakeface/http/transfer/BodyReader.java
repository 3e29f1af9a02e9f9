package rest.fakeface.http.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;
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
  private final TransferWatch watch;
  private final Dispatcher dispatcher;
  private final long most;
  private @Nullable UnreadBody rest;
  private boolean ended;

  /**
   * A reader.
   *
   * @param request the request, which waits
   * @param in the stream of its connection
   * @param body receives the bytes
   * @param space the budget for all bodies
   * @param watch ends the transfer if the client is too slow
   * @param dispatcher dispatches the request when the body is complete
   * @param most the maximum number of bytes of the body
   */
  BodyReader(
      AsyncContext request,
      ServletInputStream in,
      SpooledBody body,
      ByteBudget space,
      TransferWatch watch,
      Dispatcher dispatcher,
      long most) {
    this.request = request;
    this.in = in;
    this.body = body;
    this.space = space;
    this.watch = watch;
    this.dispatcher = dispatcher;
    this.most = most;
  }

  /** Starts to read. */
  void begin() throws IOException {
    watch.begin(this);
    in.setReadListener(this);
  }

  /** Stops reading. */
  synchronized void end() {
    watch.end(this);
    if (rest != null) {
      watch.end(rest);
    }
  }

  @Override
  public synchronized void onDataAvailable() throws IOException {
    byte[] chunk = new byte[CHUNK];
    int count = 0;
    while (count >= 0 && rest == null && !ended && !isAtEnd(in) && in.isReady()) {
      count = in.read(chunk);
      if (count > 0) {
        keep(chunk, count);
      }
    }
    if (rest != null) {
      rest.onDataAvailable();
    } else if (isAtEnd(in)) {
      onAllDataRead();
    }
  }

  /**
   * Whether reading has ended. If isReady is called after that, Payara calls the listener on
   * another thread, possibly so late that the request is over and its objects are reused by the
   * next one.
   */
  static boolean isAtEnd(ServletInputStream in) throws IOException {
    return in.isFinished() && in.available() == 0;
  }

  private void keep(byte[] chunk, int count) throws IOException {
    if (body.size() + count > most) {
      discard(Refusals.bodyTooLarge(most).problem());
    } else if (!space.take(count)) {
      discard(Refusals.noSpaceForBodies());
    } else {
      try {
        body.append(chunk, count);
      } catch (IOException e) {
        space.giveBack(count);
        LOG.log(Level.WARNING, "A body cannot be written to the disk: {0}", e.getMessage());
        discard(Refusals.diskFull());
      }
    }
  }

  @Override
  public synchronized void onAllDataRead() {
    if (rest != null) {
      rest.onAllDataRead();
    } else if (!ended) {
      ended = true;
      dispatcher.dispatch(request);
    }
  }

  @Override
  public synchronized void onError(Throwable broken) {
    if (rest != null) {
      rest.onError(broken);
    } else if (!ended) {
      refuse(Refusals.requestBrokenOff()).onError(broken);
    }
  }

  @Override
  public synchronized long bytes() {
    return body.size();
  }

  @Override
  public synchronized void tooSlow() {
    if (rest != null) {
      rest.tooSlow();
    } else if (!ended) {
      refuse(Refusals.bodyTooSlow()).tooSlow();
    }
  }

  /** Gives the client the usual grace for the rest of the body, and then refuses it. */
  private void discard(Problem problem) {
    watch.end(this);
    watch.begin(refuse(problem));
  }

  /** Answers with a problem, once the rest of the body has ended. */
  private UnreadBody refuse(Problem problem) {
    HttpServletResponse response = (HttpServletResponse) request.getResponse();
    rest = new UnreadBody(request, in, () -> ProblemWriter.write(problem, response));
    return rest;
  }
}
