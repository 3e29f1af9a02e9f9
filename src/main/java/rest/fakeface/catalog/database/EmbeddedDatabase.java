package rest.fakeface.catalog.database;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * An H2 database in a file of this process. H2 closes it permanently at the first write that fails,
 * but its connections still report that they are valid. So the database of the last connection is
 * remembered, and a failed one is closed before another is opened, because H2 would wait for it
 * forever.
 */
final class EmbeddedDatabase implements ConnectionSource {

  private static final Map<String, EmbeddedDatabase> BY_URL = new ConcurrentHashMap<>();

  /** As much as one batch of servings may take. */
  private static final int PROBE_BYTES = 512 * 1024;

  private final String url;
  private final Properties credentials;

  /** The database of the last connection. */
  private @Nullable Database database;

  private EmbeddedDatabase(DatabaseSettings settings) {
    url = settings.url();
    credentials = settings.credentials();
  }

  /** The database at an address. */
  static EmbeddedDatabase of(DatabaseSettings settings) {
    return BY_URL.computeIfAbsent(settings.url(), url -> new EmbeddedDatabase(settings));
  }

  /** A new connection; a failed database is reopened. */
  @Override
  public synchronized Connection open() throws SQLException {
    if (database != null && hasFailed(database)) {
      end(database);
    }
    // Not registered: the registry would hold the driver after the application has stopped.
    Connection connection = new org.h2.Driver().connect(ChunkFile.address(url), credentials);
    try {
      database = databaseOf(connection);
      return connection;
    } catch (DbException e) {
      throw DbException.toSQLException(e);
    }
  }

  /**
   * Whether a connection and its database are open. Nothing is executed: H2 reports a connection to
   * a broken database as valid, and a statement could block forever.
   */
  @Override
  public boolean isAlive(Connection connection) throws SQLException {
    if (connection.isClosed()) {
      return false;
    }
    try {
      Database target = databaseOf(connection);
      return !target.isClosing() && !hasFailed(target);
    } catch (DbException e) {
      return false;
    }
  }

  /**
   * Checks that the database can be written.
   *
   * @throws IOException if its disk cannot be written, which is detected before H2 fails on it
   * @throws SQLException if it cannot be opened
   */
  @Override
  public void check() throws IOException, SQLException {
    Path probe = Path.of(url.replaceFirst("^jdbc:h2:file:", "").replaceFirst(";.*", "") + ".probe");
    try {
      Files.createDirectories(probe.getParent());
      Files.write(probe, new byte[PROBE_BYTES]);
    } finally {
      Files.deleteIfExists(probe);
    }
    open().close();
  }

  /**
   * The database of a connection.
   *
   * @throws DbException if the connection is closed
   */
  private static Database databaseOf(Connection connection) throws SQLException {
    return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
  }

  /** Whether a write has failed; not when the database is closed with its last connection. */
  private static boolean hasFailed(Database database) {
    return database.getStore().getMvStore().getPanicException() != null;
  }

  /**
   * Closes the file, and makes H2 forget the database even if H2's own attempt failed. Closes the
   * file first, which waits for the thread whose write fails, because that thread needs the
   * database's lock.
   */
  private static void end(Database database) {
    try {
      database.getStore().getMvStore().closeImmediately();
      database.shutdownImmediately();
      database.checkPowerOff();
    } catch (DbException | MVStoreException e) {
      LOG.log(Level.DEBUG, "The database is closed: {0}", e.getMessage());
    }
  }
}
