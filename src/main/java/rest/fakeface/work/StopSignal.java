package rest.fakeface.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Notifies work of the end of the application. Threads are interrupted only in sections that they
 * declare as waiting: an interrupt in the middle of a write would close the file, and with it an
 * embedded database.
 */
@ApplicationScoped
public class StopSignal {

  private final Set<Thread> waiting = new HashSet<>();
  private boolean stopped;

  /** Whether all work must end. */
  public synchronized boolean isStopped() {
    return stopped;
  }

  /** Notifies all work that it must end, and interrupts waiting threads. */
  public synchronized void stop() {
    stopped = true;
    waiting.forEach(Thread::interrupt);
  }

  /**
   * Runs work that may wait for a long time and ends if its thread is interrupted.
   *
   * @throws InterruptedIOException if the application stops meanwhile
   * @throws IOException if the work fails
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

  /** Clears an interrupt that may have come too late for the work. */
  private synchronized void end() {
    waiting.remove(Thread.currentThread());
    if (stopped) {
      Thread.interrupted();
    }
  }
}
