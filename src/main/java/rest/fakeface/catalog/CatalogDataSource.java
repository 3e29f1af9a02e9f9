package rest.fakeface.catalog;

import com.mysql.cj.jdbc.NonRegisteringDriver;
import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import rest.fakeface.settings.Settings;

/**
 * The way to the database that the settings name, under a JNDI name that both servers pool. It is a
 * class of the application's because only so the settings reach a data source on every server.
 */
@DataSourceDefinition(
    name = CatalogDataSource.NAME,
    className = "rest.fakeface.catalog.CatalogDataSource",
    // WildFly refuses a data source without a url; the settings say the true one.
    url = "jdbc:fakeface",
    initialPoolSize = 0,
    minPoolSize = 0,
    maxPoolSize = 8)
public class CatalogDataSource implements DataSource {

  static final String NAME = "java:app/jdbc/fakeface";

  /**
   * What MySQL's driver has to do unless the address says otherwise: times in UTC, real batches.
   */
  private static final Map<String, String> MYSQL =
      Map.of(
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "rewriteBatchedStatements", "true",
          "connectTimeout", "10000",
          "socketTimeout", "300000",
          "tcpKeepAlive", "true");

  private final CatalogSettings settings;

  /** The data source of the application's settings. */
  public CatalogDataSource() {
    // By class loader: a pool may open a connection on a thread that does not know the application.
    this(
        new CatalogSettings(
            new Settings(ConfigProvider.getConfig(CatalogDataSource.class.getClassLoader()))));
  }

  CatalogDataSource(CatalogSettings settings) {
    this.settings = settings;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Properties properties = new Properties();
    if (settings.user() != null) {
      properties.setProperty("user", settings.user());
    }
    if (settings.password() != null) {
      properties.setProperty("password", settings.password());
    }
    return connect(properties);
  }

  /** The settings' user and password hold whatever a pool says. */
  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    return getConnection();
  }

  private Connection connect(Properties properties) throws SQLException {
    String url = settings.url();
    boolean mysql = url.startsWith("jdbc:mysql:");
    if (mysql) {
      MYSQL.forEach((key, value) -> setUnlessIn(url, properties, key, value));
    }
    Driver driver = mysql ? new NonRegisteringDriver() : new org.h2.Driver();
    Connection connection = driver.connect(url, properties);
    if (connection == null) {
      throw new SQLException("The driver " + driver.getClass().getName() + " refuses " + url);
    }
    return connection;
  }

  private static void setUnlessIn(String url, Properties properties, String key, String value) {
    if (!url.contains(key + "=")) {
      properties.setProperty(key, value);
    }
  }

  /** The url of the definition, which the servers set and which counts for nothing. */
  public String getUrl() {
    return "jdbc:fakeface";
  }

  /** Takes the url of the definition, which counts for nothing. */
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
