package rest.fakeface.catalog.database;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import rest.fakeface.log.Log;

/** What opens connections to a database, and knows whether it answers. */
@FunctionalInterface
interface ConnectionSource {

  Logger LOG = Log.of(ConnectionSource.class);

  /** A new connection. */
  Connection open() throws SQLException;

  /** Whether the database answers on a connection. */
  default boolean isAlive(Connection connection) throws SQLException {
    return connection.isValid(WaitLimit.PING.millis() / 1_000);
  }

  /**
   * Makes sure that the database answers.
   *
   * @throws SQLException when it does not
   * @throws IOException when it is embedded and its disk does not
   */
  default void check() throws SQLException, IOException {
    try (Connection connection = open()) {
      if (!isAlive(connection)) {
        throw new SQLException("The database does not answer");
      }
    }
  }

  /** Closes what the checks have kept open. */
  default void close() {}

  /** Closes a connection that is of no use; what is dead may say so. */
  static void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "A connection ended: {0}", e.getMessage());
    }
  }
}
