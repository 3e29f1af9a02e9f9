package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rest.fakeface.settings.Settings;
import rest.fakeface.support.MySqlServer;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DatabaseIT {

  @AutoClose private final MySqlServer mysql = MySqlServer.started();
  private final Map<String, String> settings = new HashMap<>(mysql.newDatabase(Path.of("unused")));

  @Test
  void theFirstConnectionWaitsForADatabaseThatIsStillComingUp() throws Exception {
    JdbcConnector database = database(Duration.ofMinutes(1));
    mysql.kill();

    CompletableFuture<Connection> connecting =
        CompletableFuture.supplyAsync(() -> connect(database));
    mysql.start();

    try (Connection connection = connecting.get()) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void aDatabaseThatDoesNotComeUpIsGivenUp() {
    JdbcConnector database = database(Duration.ZERO);
    mysql.kill();

    assertThatThrownBy(database::open).isInstanceOf(SQLException.class);
  }

  @Test
  void aWrongPasswordIsNotWaitedFor() {
    settings.put("fakeface.db.password", "wrong");

    assertThatThrownBy(() -> database(Duration.ofHours(1)).open())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Access denied");
  }

  @Test
  void databaseThatTheDriverDoesNotTrustIsNotWaitedFor() {
    settings.computeIfPresent(
        "fakeface.db.url",
        (key, url) -> url + (url.contains("?") ? "&" : "?") + "sslMode=DISABLED");
    settings.computeIfPresent(
        "fakeface.db.url", (key, url) -> url.replaceAll("&?allowPublicKeyRetrieval=true", ""));

    assertThatThrownBy(() -> database(Duration.ofHours(1)).open())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("add allowPublicKeyRetrieval=true to fakeface.db.url");
  }

  @Test
  void tablesOfAManagedDatabaseHavePrimaryKeys() throws Exception {
    mysql.execute("set global sql_require_primary_key = on");

    new Schema(dataSource()).update();
  }

  @Test
  void textsAreKeptWholeInADatabaseOfAnotherCharacterSet() throws Exception {
    JdbcConnector database = database(Duration.ZERO);
    try (Connection connection = database.open();
        Statement statement = connection.createStatement()) {
      statement.execute("alter database character set latin1");
      new Schema(dataSource()).update();

      statement.execute(
          "insert into takedown (face_key, filename, taken_at, taken_by, reason)"
              + " values (x'0001', 'a', now(), 'Jürgen', '日本 \uD83D\uDE00')");
      try (ResultSet rows = statement.executeQuery("select reason from takedown")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("日本 \uD83D\uDE00");
      }
    }
  }

  @Test
  void frozenDatabaseHoldsAThreadNoLongerThanItsLimit() throws Exception {
    JdbcConnector database = database(Duration.ZERO);
    try (Connection connection = database.open();
        Statement statement = connection.createStatement()) {
      mysql.freeze();

      assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void frozenDatabaseMakesNoConnection() {
    JdbcConnector database = database(Duration.ZERO);
    mysql.freeze();

    assertThatThrownBy(database::open).isInstanceOf(SQLException.class);
  }

  @Test
  void checkFailsWhileTheDatabaseIsFrozenAndSucceedsAfterwards() throws Exception {
    JdbcConnector database = database(Duration.ZERO);
    database.check();
    mysql.freeze();

    assertThatThrownBy(() -> check(database)).hasRootCauseInstanceOf(SocketTimeoutException.class);

    mysql.thaw();
    check(database);
    database.close();
  }

  private static void check(JdbcConnector database) {
    WaitLimit.PING.run(
        () -> {
          try {
            database.check();
          } catch (SQLException | IOException e) {
            throw new CatalogUnavailableException(e);
          }
        });
  }

  private JdbcConnector database(Duration patience) {
    settings.put("fakeface.db.wait", patience.toString());
    settings.put("fakeface.schema", "none");
    return new JdbcConnector(
        new DatabaseSettings(new Settings(key -> Optional.ofNullable(settings.get(key)))));
  }

  private static Connection connect(JdbcConnector database) {
    try {
      return database.open();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private DataSource dataSource() {
    settings.put("fakeface.schema", "update");
    settings.put("fakeface.db.wait", Duration.ZERO.toString());
    return new CatalogDataSource(
        new DatabaseSettings(new Settings(key -> Optional.ofNullable(settings.get(key)))));
  }
}
