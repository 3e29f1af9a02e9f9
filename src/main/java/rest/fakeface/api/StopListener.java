package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Notes the begin of a stop: that of the process by a hook of the JVM, which comes before the
 * server ends anything, and that of the application alone when it is undeployed.
 */
@WebListener
public class StopListener implements ServletContextListener {

  @Inject Stopping stopping;

  private @Nullable Thread hook;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    AtomicBoolean begun = stopping.begun();
    hook = new Thread(() -> begun.set(true), "fakeface-stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    stopping.begun().set(true);
    try {
      if (hook != null) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    } catch (IllegalStateException e) {
      // The process ends, too.
      hook = null;
    }
  }
}
