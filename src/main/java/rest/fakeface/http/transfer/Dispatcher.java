package rest.fakeface.http.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Dispatches requests that waited without a thread. Payara loses requests that are dispatched while
 * their original thread is still leaving them, and never completes those that are dispatched to the
 * thread that called dispatch. So dispatch is called later, on a thread that receives no requests.
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

  /** Whether the original thread of a request has returned to the server or is about to. */
  private static boolean hasLeft(AsyncContext request) {
    try {
      request.setTimeout(request.getTimeout());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
