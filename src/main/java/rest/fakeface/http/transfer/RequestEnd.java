package rest.fakeface.http.transfer;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** Runs an action when an asynchronous request has ended, for whatever reason. */
final class RequestEnd implements AsyncListener {

  private final Ending ending;

  RequestEnd(Ending ending) {
    this.ending = ending;
  }

  /** The action. */
  @FunctionalInterface
  public interface Ending {
    void end() throws IOException;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    ending.end();
  }

  /** Does nothing, because the server calls {@link #onComplete} afterwards. */
  @Override
  public void onTimeout(AsyncEvent event) {
    event.getAsyncContext().complete();
  }

  @Override
  public void onError(AsyncEvent event) {}

  /** Registers again, because a new asynchronous cycle drops the listeners. */
  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
