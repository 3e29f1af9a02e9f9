package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.catalog.EarlierSchema;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/**
 * Servers that start with the database of an earlier version, and several servers that start with
 * an empty one.
 */
@Order(ServerOrder.OWN)
class UpgradeIT {

  /**
   * The number of earlier schemas with which a server is started; SchemaIT migrates all of them.
   */
  private static final int SCHEMAS = ProofLength.of(1, Integer.MAX_VALUE);

  private static final int STARTS_AT_ONCE = ProofLength.of(1, 10);

  @Execution(CONCURRENT)
  @ParameterizedTest
  @CsvSource({"PAYARA_MICRO, H2", "WILDFLY, MYSQL"})
  void facesOfAnEarlierSchemaAreServed(ServerKind kind, DatabaseKind database) throws Exception {
    int lacks = 1;
    for (int changeSets = 1; changeSets <= SCHEMAS && lacks > 0; changeSets++) {
      Path work = TestPaths.workDirectory("upgrade");
      Map<String, String> settings = new HashMap<>(database.newDatabase(work.resolve("data")));
      settings.put("fakeface.portraits.count", "0");
      EarlierSchema earlier = new EarlierSchema(settings, changeSets);
      lacks = earlier.lacks();
      FaceName kept = bring(work, Gender.FEMALE, 35);
      FaceName removed = bring(work, Gender.MALE, 36);
      earlier.add(kept, false);
      earlier.add(removed, true);

      try (RunningServer server = RunningServer.start(kind, work, settings)) {
        assertThat(server.http().text("/stats")).isEqualTo("1 faces");
        assertThat(server.http().json("/faces/" + kept).getString("date_added"))
            .isEqualTo("Sun, 02 Aug 2020 22:08:56 GMT");
        assertThat(server.http().status("/content/" + kept)).isEqualTo(200);
        assertThat(server.http().status("/faces/" + removed)).isEqualTo(410);
      }
    }
  }

  @Test
  void nodesThatStartAtOnceOverAnEmptyDatabaseMigrateItOnce() throws SQLException {
    for (int round = 0; round < STARTS_AT_ONCE; round++) {
      Path work = TestPaths.workDirectory("at-once");
      Map<String, String> settings =
          new HashMap<>(DatabaseKind.MYSQL.newDatabase(work.resolve("data")));
      settings.put("fakeface.portraits.count", "3");
      settings.put("fakeface.refresh.interval", "1s");
      try (RunningServer first = launch(ServerKind.PAYARA_MICRO, work, settings);
          RunningServer second = launch(ServerKind.WILDFLY, work, settings)) {
        first.await("the first node serves", () -> hasFaces(first));
        second.await("the second node serves", () -> hasFaces(second));
      }
      assertThat(count(settings, "select count(*) - count(distinct id) from DATABASECHANGELOG"))
          .isZero();
      assertThat(count(settings, "select count(*) from DATABASECHANGELOGLOCK where LOCKED = 1"))
          .isZero();
      assertThat(count(settings, "select count(*) from face")).isEqualTo(3);
    }
  }

  private static boolean hasFaces(RunningServer server) {
    return server.http().status("/face/json") == 200
        && server.http().text("/stats").equals("3 faces");
  }

  private static RunningServer launch(ServerKind kind, Path work, Map<String, String> settings) {
    return RunningServer.launch(kind, work.resolve(kind.name()), settings);
  }

  /** Adds the image files of a face to a server's directory. */
  private static FaceName bring(Path work, Gender gender, int age) {
    byte[] jpeg = FaceFiles.jpeg(gender, age, age);
    FaceName face = new FaceName(gender, age, FaceKey.ofContent(jpeg));
    String hex = face.key().toString();
    Path images = work.resolve("data/images/" + hex.substring(0, 2) + "/" + hex.substring(2, 4));
    FaceFiles.write(images.resolve(face.toString()), jpeg);
    FaceFiles.write(images.resolve("thumb_" + face), jpeg);
    return face;
  }

  private static int count(Map<String, String> settings, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                settings.get("fakeface.db.url"),
                settings.get("fakeface.db.user"),
                settings.get("fakeface.db.password"));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }
}
