package rest.fakeface.catalog.database;

import com.mysql.cj.jdbc.NonRegisteringDriver;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections to MySQL, or to H2 in another process, by their drivers. */
final class DriverSource implements ConnectionSource {

  /**
   * The default options of MySQL's driver: times in UTC, real batches; and no client certificate,
   * because MySQL refuses the one of Payara's web server.
   */
  private static final Map<String, String> MYSQL =
      Map.of(
          "fallbackToSystemKeyStore", "false",
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "rewriteBatchedStatements", "true",
          "tcpKeepAlive", "true");

  /** The timeout for opening a connection. */
  private static final int CONNECT_MILLIS = WaitLimit.REQUEST.millis();

  private final DatabaseSettings settings;

  /** The connection of the checks, kept open so that a check is one packet each way. */
  private @Nullable Connection checked;

  DriverSource(DatabaseSettings settings) {
    this.settings = settings;
  }

  @Override
  public Connection open() throws SQLException {
    boolean mysql = settings.url().startsWith("jdbc:mysql:");
    Properties properties = settings.credentials();
    if (mysql) {
      MYSQL.forEach((key, value) -> setUnlessInAddress(properties, key, value));
      // A frozen database accepts connections but does not answer.
      String limit = String.valueOf(Math.min(WaitLimit.current().millis(), CONNECT_MILLIS));
      setUnlessInAddress(properties, "connectTimeout", limit);
      setUnlessInAddress(properties, "socketTimeout", limit);
    }
    // Not registered: the registry would hold the drivers after the application has stopped.
    Driver driver = mysql ? new NonRegisteringDriver() : new org.h2.Driver();
    Connection connection = driver.connect(settings.url(), properties);
    if (connection == null) {
      throw new SQLException("The driver refuses the address " + settings.address());
    }
    return connection;
  }

  @Override
  public synchronized void check() throws SQLException {
    if (checked == null || !isAlive(checked)) {
      close();
      checked = open();
    }
  }

  @Override
  public synchronized void close() {
    if (checked != null) {
      ConnectionSource.discard(checked);
      checked = null;
    }
  }

  private void setUnlessInAddress(Properties properties, String key, String value) {
    if (!settings.url().contains(key + "=")) {
      properties.setProperty(key, value);
    }
  }
}
