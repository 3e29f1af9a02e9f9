package rest.fakeface.catalog.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Applies the {@link WaitLimit} to one connection. */
final class NetworkLimit {

  private static final int UNKNOWN = -1;

  private int before = UNKNOWN;
  private int applied = UNKNOWN;

  /** Limits the waits of the connection to the limit of the current thread. */
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

  /** Restores the original limit, because others may share a pool of the server. */
  void restore(Connection connection) {
    try {
      if (before != UNKNOWN && !connection.isClosed()) {
        connection.setNetworkTimeout(Runnable::run, before);
      }
    } catch (SQLException e) {
      // The connection is dead; the pool will notice when it closes it.
    }
    reset();
  }

  /** Forgets the connection, which is replaced by another. */
  void reset() {
    before = UNKNOWN;
    applied = UNKNOWN;
  }
}
