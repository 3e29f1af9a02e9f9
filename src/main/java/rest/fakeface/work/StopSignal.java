package rest.fakeface.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The end of the application as work sees it that may have to wait. Threads are woken only where
 * they said that they wait: an interrupt in the middle of a write would close the file, and an
 * embedded database with it.
 */
@ApplicationScoped
public class StopSignal {

  private final Set<Thread> waiting = new HashSet<>();
  private boolean stopped;

  /** Whether all work has to end. */
  public synchronized boolean isStopped() {
    return stopped;
  }

  /** Lets all work know that it has to end, and wakes what waits. */
  public synchronized void stop() {
    stopped = true;
    waiting.forEach(Thread::interrupt);
  }

  /**
   * Does work that may wait long and ends when its thread is interrupted.
   *
   * @throws InterruptedIOException when the application ends meanwhile
   * @throws IOException when the work fails with one
   */
  public <T> T wakeable(Callable<T> work) throws IOException {
    begin();
    try {
      return work.call();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (InterruptedException e) {
      throw new InterruptedIOException("the application is stopped");
    } catch (Exception e) {
      throw new IOException(e);
    } finally {
      end();
    }
  }

  private synchronized void begin() throws InterruptedIOException {
    if (stopped) {
      throw new InterruptedIOException("the application is stopped");
    }
    waiting.add(Thread.currentThread());
  }

  /** Takes the interrupt back that may have come too late for the work. */
  private synchronized void end() {
    waiting.remove(Thread.currentThread());
    if (stopped) {
      Thread.interrupted();
    }
  }
}
