package rest.fakeface.lifecycle;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.log.Log;
import rest.fakeface.selection.ClockReader;
import rest.fakeface.work.Stopping;

/**
 * Stops the application. Payara Micro, when it is stopped, calls servlet listeners but not
 * {@code @PreDestroy} of EJBs (payara/Payara#4573); every server calls this listener. A shutdown
 * hook of the JVM notes the begin of the stop, before the server ends anything.
 */
@WebListener
public class ShutdownListener implements ServletContextListener {

  private static final Logger LOG = Log.of(ShutdownListener.class);

  @Inject Stopping stopping;
  @Inject ClockReader clock;
  @Inject Scheduler scheduler;
  @Inject Jobs jobs;
  @Inject FaceModels models;

  private @Nullable Thread hook;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    AtomicBoolean begun = stopping.begun();
    hook = new Thread(() -> begun.set(true), "fakeface-stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Whatever must not be lost is done first: Payara Micro deletes the classes of the application
   * while it stops, so code that still has to load a class may fail.
   */
  @Override
  public void contextDestroyed(ServletContextEvent event) {
    stopping.begun().set(true);
    clock.stop();
    scheduler.stop();
    jobs.runLast();
    models.close();
    scheduler.cancel();
    removeHook();
    LOG.log(Level.INFO, "fakeface has stopped");
  }

  private void removeHook() {
    try {
      if (hook != null) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    } catch (IllegalStateException e) {
      LOG.log(Level.DEBUG, "The process ends, too", e);
    }
  }
}
