package rest.fakeface.catalog;

import com.mysql.cj.jdbc.NonRegisteringDriver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;

/** The database that the settings name: MySQL, or H2. */
final class Database {

  private static final Logger LOG = System.getLogger(Database.class.getName());

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

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
  private volatile boolean reached;

  Database(CatalogSettings settings) {
    this.settings = settings;
  }

  /** A new connection, which outlives restarts of the database. */
  Connection connect() throws SQLException {
    return LastingConnection.open(this::open);
  }

  /** The first connection may have to wait until the database is up. */
  private Connection open() throws SQLException {
    Instant end = Instant.now().plus(reached ? Duration.ZERO : settings.patience());
    while (true) {
      try {
        Connection connection = tryToConnect();
        reached = true;
        return connection;
      } catch (SQLException e) {
        if (isRefusal(e) || Instant.now().isAfter(end)) {
          throw e;
        }
        LOG.log(Level.WARNING, "Waiting for {0}: {1}", settings.address(), e.getMessage());
        pause();
      }
    }
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

  /**
   * Whether the database is up and says no: a wrong password or name, which waiting cannot mend.
   */
  private static boolean isRefusal(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("28") || state.startsWith("42");
  }

  /**
   * The start has nothing else to do until the database is up, and a driver that is refused says so
   * at once: without a pause the tries would follow each other as fast as the processor can.
   */
  private static void pause() throws SQLException {
    try {
      Thread.sleep(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for the database", e);
    }
  }
}
