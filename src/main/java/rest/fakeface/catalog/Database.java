package rest.fakeface.catalog;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The database that the settings name: MySQL, or H2. */
final class Database implements ConnectionSource {

  private final FirstConnection first;
  private final ConnectionSource driver;

  Database(CatalogSettings settings) {
    first = new FirstConnection(settings);
    driver = settings.isEmbedded() ? EmbeddedDatabase.of(settings) : new DriverSource(settings);
  }

  /** A new connection, which outlives restarts of the database. */
  @Override
  public Connection open() throws SQLException {
    return LastingConnection.open(
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
