package rest.fakeface.catalog.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The database that the settings name: MySQL, or H2. */
final class JdbcConnector implements ConnectionSource {

  private final StartupRetry first;
  private final ConnectionSource driver;

  JdbcConnector(DatabaseSettings settings) {
    first = new StartupRetry(settings);
    driver = settings.isEmbedded() ? EmbeddedDatabase.of(settings) : new DriverSource(settings);
  }

  /** A new connection, which outlives restarts of the database. */
  @Override
  public Connection open() throws SQLException {
    return ReconnectingConnection.open(
        new ConnectionSource() {
          @Override
          public Connection open() throws SQLException {
            return first.orNext(driver);
          }

          @Override
          public boolean isAlive(Connection connection) throws SQLException {
            return driver.isAlive(connection);
          }
        });
  }

  @Override
  public void check() throws SQLException, IOException {
    driver.check();
  }

  @Override
  public void close() {
    driver.close();
  }
}
