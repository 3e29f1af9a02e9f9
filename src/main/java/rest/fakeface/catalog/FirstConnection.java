package rest.fakeface.catalog;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import rest.fakeface.log.Log;

/**
 * The wait for a database that is not up yet at the start. It is over with the first connection.
 */
final class FirstConnection {

  private static final Logger LOG = Log.of(FirstConnection.class);

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final CatalogSettings settings;
  private volatile boolean reached;

  FirstConnection(CatalogSettings settings) {
    this.settings = settings;
  }

  /** The first connection, which may have to wait, or a later one. */
  Connection orNext(ConnectionSource source) throws SQLException {
    Instant end = Instant.now().plus(reached ? Duration.ZERO : settings.patience());
    while (true) {
      try {
        Connection connection = source.open();
        reached = true;
        return connection;
      } catch (SQLException e) {
        if (isRefusal(e) || Instant.now().isAfter(end)) {
          throw e;
        }
        LOG.log(Level.WARNING, "Waiting for {0}: {1}", settings.address(), e.getMessage());
        pause();
      }
    }
  }

  /**
   * Whether the database is up and says no: a wrong password or name, which waiting cannot mend.
   */
  private static boolean isRefusal(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("28") || state.startsWith("42");
  }

  /**
   * The start has nothing else to do until the database is up, and a driver that is refused says so
   * at once: without a pause the tries would follow each other as fast as the processor can.
   */
  private static void pause() throws SQLException {
    try {
      Thread.sleep(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for the database", e);
    }
  }
}
