package rest.fakeface.http.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Dispatches requests that waited without a thread. Payara loses requests that are dispatched while
 * the thread that they came with leaves them, and never completes those that are dispatched to the
 * thread that asked for it, so that it is asked for later, on a thread that it dispatches none to.
 */
@ApplicationScoped
public class Dispatcher {

  private static final int PAUSE_MILLIS = 1;

  @Resource ManagedScheduledExecutorService scheduler;

  /** Dispatches a request some milliseconds later. */
  public void dispatch(AsyncContext request) {
    boolean left = hasLeft(request);
    Future<?> unused =
        scheduler.schedule(
            () -> {
              if (left) {
                ((ParkedRequest) request.getRequest()).dispatch(request);
              } else {
                dispatch(request);
              }
            },
            PAUSE_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /** Whether the thread that a request came with is on its way back to the server or is there. */
  private static boolean hasLeft(AsyncContext request) {
    try {
      request.setTimeout(request.getTimeout());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
