package rest.fakeface.catalog.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Liquibase's table of executed changes. Liquibase would create it without a primary key, which
 * MySQL refuses with {@code sql_require_primary_key}, a common setting of managed databases.
 */
final class ChangeLogTable {

  private static final String CREATE =
      """
      create table if not exists DATABASECHANGELOG (
        ID varchar(255) not null,
        AUTHOR varchar(255) not null,
        FILENAME varchar(255) not null,
        DATEEXECUTED datetime not null,
        ORDEREXECUTED int not null,
        EXECTYPE varchar(10) not null,
        MD5SUM varchar(35),
        DESCRIPTION varchar(255),
        COMMENTS varchar(255),
        TAG varchar(255),
        LIQUIBASE varchar(20),
        CONTEXTS varchar(255),
        LABELS varchar(255),
        DEPLOYMENT_ID varchar(10),
        primary key (ID, AUTHOR, FILENAME))
      """;

  private ChangeLogTable() {}

  /** Creates the table if it is missing. */
  static void create(DataSource mysql) throws SQLException {
    try (Connection connection = mysql.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
  }
}
