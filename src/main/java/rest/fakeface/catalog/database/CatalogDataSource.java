package rest.fakeface.catalog.database;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source of the {@link JdbcConnector}, under a JNDI name that both servers pool. It is a
 * class of the application, because this is the only way to apply the settings to a data source on
 * every server. If the settings name a data source of the server, that one is used, and the pool is
 * not.
 */
@DataSourceDefinition(
    name = CatalogDataSource.NAME,
    className = "rest.fakeface.catalog.database.CatalogDataSource",
    // WildFly refuses a data source without a url; the actual one is in the settings.
    url = CatalogDataSource.NO_URL,
    initialPoolSize = 0,
    minPoolSize = 0,
    maxPoolSize = 8)
public class CatalogDataSource implements DataSource {

  static final String NAME = "java:app/jdbc/fakeface";

  static final String NO_URL = "jdbc:fakeface";

  private final ConnectionSource database;

  /** The data source of the application's settings. */
  public CatalogDataSource() {
    this(DatabaseSettings.ofApplication());
  }

  public CatalogDataSource(DatabaseSettings settings) {
    database = source(settings);
  }

  /** Opens connections by the settings. */
  static ConnectionSource source(DatabaseSettings settings) {
    return settings.jndi() == null ? new JdbcConnector(settings) : new ServerDataSource(settings);
  }

  /** The server's data source, if the settings name one; it bypasses the application's pool. */
  static Optional<DataSource> ofServer(DatabaseSettings settings) {
    return Optional.of(settings).filter(all -> all.jndi() != null).map(CatalogDataSource::new);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return database.open();
  }

  /** Ignores the arguments: user and password come from the settings. */
  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    return database.open();
  }

  public String getUrl() {
    return NO_URL;
  }

  /** Accepts and ignores the url of the definition. */
  public void setUrl(String url) {}

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("no wrapper for " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
