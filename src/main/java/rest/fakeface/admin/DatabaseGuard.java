package rest.fakeface.admin;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.catalog.database.CatalogUnavailableException;
import rest.fakeface.catalog.database.DatabasePing;
import rest.fakeface.catalog.database.FullDisk;
import rest.fakeface.http.ProblemException;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.log.Log;
import rest.fakeface.work.Causes;

/**
 * Runs work that needs the database and the disk, and answers with a problem if one of them fails:
 * both may be down while faces are served.
 */
@ApplicationScoped
class DatabaseGuard {

  private static final Logger LOG = Log.of(DatabaseGuard.class);

  @Inject DatabasePing database;

  /**
   * Runs work, if the database answers.
   *
   * @throws ProblemException if the database or the image store fails, or a disk is full
   */
  <T> T run(Work<T> work) throws IOException {
    try {
      database.require();
    } catch (CatalogUnavailableException e) {
      // The timer logs the reason.
      throw problem(e);
    }
    try {
      return work.run();
    } catch (EJBException | CatalogUnavailableException e) {
      LOG.log(
          Level.WARNING,
          "The database failed during a request of an administrator: {0}",
          Causes.inWords(e));
      database.doubt();
      throw problem(e);
    } catch (IOException e) {
      if (FullDisk.isCauseOf(e)) {
        throw problem(e);
      }
      if (ImagesUnavailableException.isBehind(e)) {
        throw AdminProblem.noImages();
      }
      throw e;
    }
  }

  private static ProblemException problem(Exception why) {
    return FullDisk.isCauseOf(why) ? AdminProblem.diskFull() : AdminProblem.noDatabase();
  }

  /** Work that needs the database. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }
}
