package rest.fakeface.admin;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.harvest.Causes;

/** Work that needs the database, which may be down while faces are served. */
@FunctionalInterface
interface DatabaseCall<T> {

  /** Does the work. */
  T call() throws IOException;

  /**
   * Does work that needs the database.
   *
   * @throws rest.fakeface.api.ProblemException when the database does not do its part
   */
  static <T> T of(DatabaseCall<T> work) throws IOException {
    try {
      return work.call();
    } catch (EJBException e) {
      Logger log = System.getLogger(DatabaseCall.class.getName());
      log.log(Level.WARNING, "The database failed an administrator: {0}", Causes.inWords(e));
      throw AdminProblem.noDatabase();
    }
  }
}
