package rest.fakeface.catalog.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import rest.fakeface.settings.WrongSettingException;

/**
 * A data source of the server. The server pools its connections, tests them and enlists them in its
 * transactions. A missing name is waited for like a database, because WildFly deploys applications
 * while it is still binding names.
 */
final class ServerDataSource implements ConnectionSource {

  private final DatabaseSettings settings;
  private final StartupRetry first;

  ServerDataSource(DatabaseSettings settings) {
    this.settings = settings;
    first = new StartupRetry(settings);
  }

  @Override
  public Connection open() throws SQLException {
    return first.orNext(() -> lookUp().getConnection());
  }

  @SuppressWarnings("BanJNDI") // The name is the operator's, and one of the server's own directory.
  private DataSource lookUp() throws SQLException {
    String accepted = "the JNDI name of a data source of the server";
    try {
      Object found = InitialContext.doLookup(settings.address());
      if (found instanceof DataSource source) {
        return source;
      }
      accepted += ", not of " + found;
    } catch (NamingException e) {
      accepted += " (" + e.getMessage() + ")";
    }
    throw new SQLException(
        new WrongSettingException(DatabaseSettings.JNDI, settings.address(), accepted)
            .getMessage());
  }
}
