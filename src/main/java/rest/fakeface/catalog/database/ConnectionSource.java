package rest.fakeface.catalog.database;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import rest.fakeface.log.Log;

/** Opens connections to a database, and checks whether it answers. */
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
   * Checks that the database answers.
   *
   * @throws SQLException if it does not
   * @throws IOException if it is embedded and its disk fails
   */
  default void check() throws SQLException, IOException {
    try (Connection connection = open()) {
      if (!isAlive(connection)) {
        throw new SQLException("The database does not answer");
      }
    }
  }

  /** Closes the connections of the checks. */
  default void close() {}

  /** Closes an unusable connection, and ignores failures. */
  static void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "A connection ended: {0}", e.getMessage());
    }
  }
}
