package rest.fakeface.catalog.database;

import com.mysql.cj.jdbc.NonRegisteringDriver;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Connections to MySQL, or to an H2 in another process, as their driver makes them. */
final class DriverSource implements ConnectionSource {

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
          "tcpKeepAlive", "true");

  /** The longest that a connection may take to be made, whatever is done with it then. */
  private static final int CONNECT_MILLIS = WaitLimit.REQUEST.millis();

  private final DatabaseSettings settings;

  /** The connection of the last check, kept so that a check is one packet each way. */
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
      // A database that is frozen takes connections and says nothing.
      String limit = String.valueOf(Math.min(WaitLimit.current().millis(), CONNECT_MILLIS));
      setUnlessInAddress(properties, "connectTimeout", limit);
      setUnlessInAddress(properties, "socketTimeout", limit);
    }
    // Drivers that do not register: the registry would hold them after the application is gone.
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
