package rest.fakeface.admin;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.catalog.Heartbeat;
import rest.fakeface.harvest.Causes;

/** Does work that needs the database, which may be down while faces are served. */
@ApplicationScoped
class DatabaseWork {

  private static final Logger LOG = System.getLogger(DatabaseWork.class.getName());

  @Inject Heartbeat database;

  /**
   * Does work, if the database answers.
   *
   * @throws rest.fakeface.api.ProblemException when the database does not do its part
   */
  <T> T run(Work<T> work) throws IOException {
    try {
      database.require();
    } catch (IllegalStateException e) {
      throw failed(e);
    }
    try {
      return work.run();
    } catch (EJBException e) {
      throw failed(e);
    }
  }

  private static RuntimeException failed(RuntimeException why) {
    LOG.log(Level.WARNING, "The database failed an administrator: {0}", Causes.inWords(why));
    return AdminProblem.noDatabase();
  }

  /** Work that needs the database. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }
}
