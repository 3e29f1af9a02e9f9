package rest.fakeface.catalog.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.hibernate.service.spi.Configurable;
import rest.fakeface.settings.RefusedStart;

/**
 * Provides Hibernate with connections: from the server's data source that the settings name, or
 * else from that of {@code persistence.xml}, which can only name a fixed one.
 */
@SuppressWarnings("NullAway.Init") // Hibernate configures it first.
public class CatalogConnections implements ConnectionProvider, Configurable {

  private static final long serialVersionUID = 1;

  private transient DataSource database;
  private volatile boolean reached;

  /** Servers start Hibernate before all beans, so a refused start is logged here. */
  @Override
  public void configure(Map<String, Object> configuration) {
    try {
      database = database(configuration);
    } catch (RuntimeException e) {
      RefusedStart.refuse(e);
      throw e;
    }
  }

  private static DataSource database(Map<String, Object> configuration) {
    return CatalogDataSource.ofServer(DatabaseSettings.ofApplication())
        .orElseGet(
            () ->
                (DataSource)
                    Objects.requireNonNull(
                        configuration.get(AvailableSettings.JAKARTA_JTA_DATASOURCE)));
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      Connection connection = database.getConnection();
      reached = true;
      return connection;
    } catch (SQLException e) {
      if (!reached) {
        RefusedStart.refuse(e);
      }
      throw e;
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    connection.close();
  }

  /** A server's pool returns the same connection within a transaction. */
  @Override
  public boolean supportsAggressiveRelease() {
    return true;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return type.isInstance(this) || type.isInstance(database);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    if (type.isInstance(database)) {
      return type.cast(database);
    }
    throw new UnknownUnwrapTypeException(type);
  }
}
