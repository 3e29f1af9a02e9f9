package rest.fakeface.lifecycle;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/**
 * The end of the application's start: of all servlets, this one is loaded last. Nothing may begin
 * before that on another thread, because Payara then closes the application's libraries to open
 * them again, and a class that is loaded just then is lost until the next start
 * (payara/Payara#693).
 */
public class DeploymentFinished extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient Scheduler scheduler;

  @Override
  public void init() {
    scheduler.start();
  }
}
