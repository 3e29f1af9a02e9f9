package rest.fakeface.catalog;

import com.mysql.cj.jdbc.NonRegisteringDriver;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The database that the settings name: MySQL, or H2. */
final class Database implements LastingConnection.Opener {

  /**
   * What MySQL's driver has to do unless the address says otherwise: times in UTC, real batches;
   * and not to show the certificate that Payara keeps for its web server, which MySQL refuses.
   */
  private static final Map<String, String> MYSQL =
      Map.of(
          "fallbackToSystemKeyStore", "false",
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "rewriteBatchedStatements", "true",
          "connectTimeout", "10000",
          "socketTimeout", "300000",
          "tcpKeepAlive", "true");

  private final CatalogSettings settings;
  private final FirstConnection first;

  Database(CatalogSettings settings) {
    this.settings = settings;
    first = new FirstConnection(settings);
  }

  /** A new connection, which outlives restarts of the database. */
  @Override
  public Connection open() throws SQLException {
    return LastingConnection.open(() -> first.orNext(this::tryToConnect));
  }

  private Connection tryToConnect() throws SQLException {
    boolean mysql = settings.url().startsWith("jdbc:mysql:");
    Properties properties = credentials();
    if (mysql) {
      MYSQL.forEach((key, value) -> setUnlessInAddress(properties, key, value));
    }
    // Drivers that do not register: the registry would hold them after the application is gone.
    Driver driver = mysql ? new NonRegisteringDriver() : new org.h2.Driver();
    Connection connection = driver.connect(settings.url(), properties);
    if (connection == null) {
      throw new SQLException("The driver refuses the address " + settings.address());
    }
    return connection;
  }

  private Properties credentials() {
    Properties credentials = new Properties();
    if (settings.user() != null) {
      credentials.setProperty("user", settings.user());
    }
    if (settings.password() != null) {
      credentials.setProperty("password", settings.password());
    }
    return credentials;
  }

  private void setUnlessInAddress(Properties properties, String key, String value) {
    if (!settings.url().contains(key + "=")) {
      properties.setProperty(key, value);
    }
  }
}
