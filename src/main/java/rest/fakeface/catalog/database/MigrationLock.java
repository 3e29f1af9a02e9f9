package rest.fakeface.catalog.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import rest.fakeface.log.Log;

/**
 * The right to change the schema, held by one node at a time. In MySQL it belongs to a connection:
 * it ends with the process that holds it or, if a whole machine is lost, after the connection was
 * silent for a minute. An embedded database needs only a lock within its process.
 */
final class MigrationLock implements AutoCloseable {

  private static final Logger LOG = Log.of(MigrationLock.class);

  /** Contains the schema's name, because several catalogs may share one MySQL. */
  private static final String NAME = "concat('fakeface.', sha1(database()))";

  private static final ReentrantLock IN_PROCESS = new ReentrantLock();

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int SECONDS_A_TRY = 5;

  private static final int SILENCE_SECONDS = 60;

  private final Connection connection;
  private final Thread pulse = new Thread(this::keepAlive, "fakeface-migration-lock");

  private MigrationLock(Connection connection) {
    this.connection = connection;
  }

  /** Takes the lock, waiting while another node has it. */
  static MigrationLock take(DataSource database) throws SQLException {
    MigrationLock lock = new MigrationLock(database.getConnection());
    try {
      if (lock.isKeptByMySql()) {
        lock.take();
      } else {
        IN_PROCESS.lock();
      }
      return lock;
    } catch (SQLException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether the database is open in this process alone. */
  boolean isEmbedded() throws SQLException {
    String url = connection.getMetaData().getURL();
    return Stream.of(ChunkFile.ADDRESS, "jdbc:h2:file:", "jdbc:h2:mem:").anyMatch(url::startsWith);
  }

  /** Whether the database is MySQL or compatible. */
  boolean isKeptByMySql() throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    return product.contains("mysql") || product.contains("mariadb");
  }

  private void take() throws SQLException {
    connection.setAutoCommit(true);
    execute("set session wait_timeout = " + SILENCE_SECONDS);
    Instant end = Instant.now().plus(PATIENCE);
    boolean said = false;
    while (number("select get_lock(" + NAME + ", " + SECONDS_A_TRY + ")") != 1) {
      if (Instant.now().isAfter(end)) {
        throw new SQLException(
            "Another node has been changing the schema for " + PATIENCE.toMinutes() + " minutes");
      }
      if (!said) {
        LOG.log(
            Level.INFO,
            "Waiting for another node that changes the schema, connection {0}",
            "" + number("select is_used_lock(" + NAME + ")"));
        said = true;
      }
    }
    pulse.setDaemon(true);
    pulse.start();
  }

  private void keepAlive() {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(SILENCE_SECONDS / 4);
        showLife();
      }
    } catch (InterruptedException e) {
      LOG.log(Level.DEBUG, "The schema is up to date");
    }
  }

  private void showLife() {
    try {
      if (number("select is_used_lock(" + NAME + ") = connection_id()") != 1) {
        LOG.log(Level.WARNING, "The lock on the schema is lost");
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The lock on the schema may be lost: {0}", e.getMessage());
    }
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    pulse.interrupt();
    try (connection) {
      if (IN_PROCESS.isHeldByCurrentThread()) {
        IN_PROCESS.unlock();
      } else if (isKeptByMySql()) {
        // The connection goes back to a pool.
        execute("do release_lock(" + NAME + ")");
        execute("set session wait_timeout = @@global.wait_timeout");
      }
    }
  }
}
