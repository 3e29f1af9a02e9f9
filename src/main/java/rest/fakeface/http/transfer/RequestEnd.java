package rest.fakeface.http.transfer;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** Does something when an asynchronous request has ended, however it has. */
final class RequestEnd implements AsyncListener {

  private final Ending ending;

  RequestEnd(Ending ending) {
    this.ending = ending;
  }

  /** What is done at the end. */
  @FunctionalInterface
  public interface Ending {
    void end() throws IOException;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    ending.end();
  }

  /** Nothing ends yet: the server calls {@link #onComplete} after these two. */
  @Override
  public void onTimeout(AsyncEvent event) {
    event.getAsyncContext().complete();
  }

  @Override
  public void onError(AsyncEvent event) {}

  /** The request goes on asynchronously, and the server has forgotten its listeners. */
  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
