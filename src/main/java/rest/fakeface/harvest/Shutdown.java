package rest.fakeface.harvest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import rest.fakeface.selection.ClockReader;

/**
 * The end of the application. Payara Micro, when it is stopped, tells servlet listeners and does
 * not call {@code @PreDestroy} of EJBs (payara/Payara#4573); every server calls this.
 */
@WebListener
public class Shutdown implements ServletContextListener {

  @Inject ClockReader clock;
  @Inject CatalogTimer timer;

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    clock.stop();
    timer.stop();
  }
}
