package rest.fakeface.catalog.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The {@link WaitLimit} on one connection, as its driver keeps it. */
final class NetworkLimit {

  private static final int UNKNOWN = -1;

  private int before = UNKNOWN;
  private int applied = UNKNOWN;

  /** Has the connection wait no longer than the present thread may. */
  void apply(Connection connection) throws SQLException {
    int limit = WaitLimit.current().millis();
    if (limit == applied) {
      return;
    }
    if (before == UNKNOWN) {
      before = connection.getNetworkTimeout();
    }
    connection.setNetworkTimeout(Runnable::run, limit);
    applied = limit;
  }

  /** Gives the connection its own limit back: others may share a pool of the server's. */
  void restore(Connection connection) {
    try {
      if (before != UNKNOWN && !connection.isClosed()) {
        connection.setNetworkTimeout(Runnable::run, before);
      }
    } catch (SQLException e) {
      // It is dead; the pool learns so when it closes it.
    }
    reset();
  }

  /** Forgets the connection: another takes its place. */
  void reset() {
    before = UNKNOWN;
    applied = UNKNOWN;
  }
}
