package rest.fakeface.lifecycle;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/**
 * Marks the end of the application's start, because this servlet is loaded last. Nothing may run on
 * another thread before that, because Payara closes and reopens the application's libraries, and a
 * class that is loaded at that moment is lost until the next start (payara/Payara#693).
 */
public class DeploymentFinished extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient Scheduler scheduler;

  @Override
  public void init() {
    scheduler.start();
  }
}
