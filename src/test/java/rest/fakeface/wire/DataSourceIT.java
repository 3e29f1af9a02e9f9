package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.MySqlServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/** A data source of the server's administrator instead of the application's own. */
@Order(ServerOrder.OWN)
class DataSourceIT {

  private final Path work = TestPaths.workDirectory("data-source");

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void catalogLivesInTheDataSourceOfTheServerAndOutlivesItsRestart(ServerKind kind)
      throws IOException, SQLException {
    MySqlServer mysql = MySqlServer.started();
    Map<String, String> database = mysql.newDatabase(work);
    String name = kind.prepareDataSource(work);
    try (mysql;
        RunningServer server = RunningServer.start(kind, work, settings(name, database))) {
      server.await("portraits are drawn", () -> server.http().text("/stats").equals("20 faces"));
      server.await("what was served is recorded", () -> served(server, database));
      mysql.kill();
      server.await(
          "the failure is logged", () -> server.log().contains("failed, will be tried again"));
      mysql.start();
      execute(database, "update face set last_served = null");
      server.await("servings are recorded again", () -> served(server, database));

      assertThat(server.log()).contains("Catalog at " + name + ", schema: UPDATE");
      assertThat(work.resolve("data/catalog.mv.db")).doesNotExist();
    }
  }

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void aNameThatNobodyBoundRefusesTheStart(ServerKind kind) {
    Map<String, String> settings =
        Map.of(
            "fakeface.db.jndi",
            "java:global/faces",
            "fakeface.db.wait",
            "0s",
            "fakeface.exit-on-refusal",
            "true");
    try (RunningServer server = RunningServer.launch(kind, work, settings)) {
      // Servers open the database before any bean of the application exists.
      assertThat(server.awaitEnd()).isEqualTo(1);
      assertThat(server.log())
          .contains(
              "The process ends, because the start was refused: Wrong setting"
                  + " fakeface.db.jndi=java:global/faces; accepted: the JNDI name of a data source"
                  + " of the server");
    }
  }

  private static Map<String, String> settings(String name, Map<String, String> database) {
    return Map.of(
        "fakeface.db.jndi",
        name,
        "fakeface.portraits.count",
        "20",
        "fakeface.refresh.interval",
        "1s",
        "datasource.url",
        database.get("fakeface.db.url"),
        "datasource.user",
        database.get("fakeface.db.user"),
        "datasource.password",
        database.get("fakeface.db.password"));
  }

  /** Whether a face is served and some serving is recorded in the database. */
  private static boolean served(RunningServer server, Map<String, String> database) {
    assertThat(server.http().status("/face/json")).isEqualTo(200);
    try (Connection connection = connect(database);
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select count(last_served) from face")) {
      row.next();
      return row.getInt(1) > 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Map<String, String> database, String update) throws SQLException {
    try (Connection connection = connect(database);
        Statement sql = connection.createStatement()) {
      sql.execute(update);
    }
  }

  private static Connection connect(Map<String, String> database) throws SQLException {
    return DriverManager.getConnection(
        database.get("fakeface.db.url"),
        database.get("fakeface.db.user"),
        database.get("fakeface.db.password"));
  }
}
