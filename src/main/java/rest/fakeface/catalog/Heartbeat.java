package rest.fakeface.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The question whether the database answers, asked beside the pool before that is used: servers
 * write pages of stack traces about a pool whose database is down.
 */
@ApplicationScoped
public class Heartbeat {

  /** How many seconds the database may take to answer. */
  private static final int PATIENCE = 5;

  @Inject CatalogSettings settings;

  // One for all questions: the first connection of another would wait for the database to start.
  private @Nullable DataSource database;

  /**
   * Does nothing but wait for the answer.
   *
   * @throws IllegalStateException when there is none
   */
  public void require() {
    if (settings.isEmbedded()) {
      return;
    }
    try (Connection connection = database().getConnection()) {
      if (!connection.isValid(PATIENCE)) {
        throw new IllegalStateException("The database does not answer");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized DataSource database() {
    if (database == null) {
      database = new CatalogDataSource(settings);
    }
    return database;
  }
}
