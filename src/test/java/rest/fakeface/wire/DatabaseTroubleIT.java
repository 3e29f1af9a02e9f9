package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MySqlServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

class DatabaseTroubleIT {

  @AutoClose private final MySqlServer mysql = MySqlServer.started();
  private final Map<String, String> settings = new HashMap<>();

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void facesAreServedWhileTheDatabaseIsDownAndNothingServedIsLost(ServerKind kind)
      throws SQLException {
    Path work = TestPaths.workDirectory("database");
    FaceName face = FaceFiles.write(work.resolve("faces"), Gender.FEMALE, 35);
    FaceName gone = FaceFiles.write(work.resolve("faces"), Gender.MALE, 60);
    settings.putAll(mysql.newDatabase(work.resolve("data")));
    settings.put("fakeface.import.directory", work.resolve("faces").toString());
    settings.put("fakeface.refresh.interval", "1s");

    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      Http http = server.http();
      server.await("both are in", () -> http.text("/stats").equals("2 faces"));

      execute("update face set removed_at = utc_timestamp(6) where age = 60");
      server.await("the removed face is gone", () -> http.status("/content/" + gone) == 410);
      assertThat(http.status("/content/thumb_" + gone)).isEqualTo(410);
      assertThat(http.status("/face/json?gender=male")).isEqualTo(404);

      execute("update face set last_served = null");
      mysql.kill();
      server.await(
          "the failure is logged", () -> server.log().contains("failed, will be tried again"));
      assertThat(http.status("/face/json")).isEqualTo(200);
      assertThat(http.status("/content/" + face)).isEqualTo(200);
      HttpResponse<byte[]> ready = server.healthHttp().get("/health/ready");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(Http.text(ready)).contains("DEGRADED");
      assertThat(http.text("/prometheus")).contains("fakeface_database_reachable 0.0");

      mysql.start();
      server.await("what was served is recorded", () -> !lastServed().isEmpty());
      server.await(
          "the database is reachable",
          () -> http.text("/prometheus").contains("fakeface_database_reachable 1.0"));
      assertThat(server.healthHttp().text("/health/ready")).doesNotContain("DEGRADED");
      assertThat(server.log()).contains("reaching the database works again");
    }
  }

  private String lastServed() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select coalesce(last_served, '') from face where age = 35")) {
      rows.next();
      return String.valueOf(rows.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        settings.get("fakeface.db.url"),
        settings.get("fakeface.db.user"),
        settings.get("fakeface.db.password"));
  }
}
