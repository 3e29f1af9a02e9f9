package rest.fakeface.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An H2 database in a file of this process. H2 closes it for good at the first write that fails,
 * and its connections go on saying that they are valid. So the connections of one file are known in
 * one place, which closes them all before the file is opened again: one that stayed open would hold
 * the file's lock against the next.
 */
final class EmbeddedDatabase implements ConnectionSource {

  private static final Map<String, EmbeddedDatabase> BY_URL = new ConcurrentHashMap<>();

  /** As much as one batch of servings may take. */
  private static final int PROBE_BYTES = 512 * 1024;

  private final String url;
  private final Properties credentials;
  private final Set<Connection> opened = Collections.newSetFromMap(new WeakHashMap<>());

  private EmbeddedDatabase(CatalogSettings settings) {
    url = settings.url();
    credentials = settings.credentials();
  }

  /** The one database of an address. */
  static EmbeddedDatabase of(CatalogSettings settings) {
    return BY_URL.computeIfAbsent(settings.url(), url -> new EmbeddedDatabase(settings));
  }

  /** A new connection, after those to a broken database are closed. */
  @Override
  public synchronized Connection open() throws SQLException {
    closeBroken();
    try {
      // A driver that does not register: the registry would hold it after the application is gone.
      Connection connection = new org.h2.Driver().connect(url, credentials);
      opened.add(connection);
      return connection;
    } catch (SQLException e) {
      closeBroken();
      throw e;
    }
  }

  /** H2 says that a connection is valid though its database is closed; only a statement tells. */
  @Override
  public boolean isAlive(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("call 1");
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Makes sure that the database can be written.
   *
   * @throws IOException when its disk cannot: better known before H2 meets it
   * @throws SQLException when it does not open
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

  private void closeBroken() {
    opened.removeIf(EmbeddedDatabase::isClosed);
    if (!opened.stream().allMatch(this::isAlive)) {
      opened.forEach(ConnectionSource::discard);
      opened.clear();
    }
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return false;
    }
  }
}
