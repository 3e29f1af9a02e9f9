package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static rest.fakeface.support.AdminPassword.asAdmin;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.Http;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/**
 * Takes backups as described in docs/operating.md while faces are served and imported, and restores
 * them.
 */
@Order(ServerOrder.OWN)
class BackupIT {

  private static final int FACES = ProofLength.of(8, 60);

  private final Path work = TestPaths.workDirectory("backup");
  private final Path faces = work.resolve("faces");
  private final Path restored = work.resolve("restored");

  static Stream<ServerKind> serversWithMySql() {
    return Stream.of(ServerKind.PAYARA_MICRO, ServerKind.WILDFLY).limit(ProofLength.of(1, 2));
  }

  static Stream<ServerKind> serversWithH2() {
    return Stream.of(ServerKind.WILDFLY, ServerKind.PAYARA_MICRO).limit(ProofLength.of(1, 2));
  }

  @Execution(CONCURRENT)
  @ParameterizedTest
  @MethodSource("serversWithMySql")
  void databaseAndImagesAreBackedUpWhileServing(ServerKind kind) throws IOException, SQLException {
    Map<String, String> database = DatabaseKind.MYSQL.newDatabase(work.resolve("data"));
    Map<String, String> copy = DatabaseKind.MYSQL.newDatabase(restored);
    Traffic.bring(faces, Traffic.FIRST_AGE);
    try (RunningServer server = RunningServer.start(kind, work.resolve("first"), with(database))) {
      server.await("the first face is there", () -> count(server) == 1);
      try (Traffic traffic = new Traffic(server.http(), faces)) {
        server.await("some faces are there", () -> count(server) >= FACES / 2);
        Backup.copy(work.resolve("data/images"), restored.resolve("images"));
        Backup.copyDatabase(database, copy);
        Backup.copy(work.resolve("data/images"), restored.resolve("images"));
        server.await("more came", () -> count(server) >= FACES);
        assertThat(traffic.end()).isEmpty();
        assertThat(traffic.requests()).isPositive();
      }
    }
    KeptFaces kept = KeptFaces.of(restored, copy);
    assertThat(kept.rows()).hasSizeBetween(FACES / 2, FACES + 10);
    restore(kind, copy, kept).close();
  }

  @Execution(CONCURRENT)
  @ParameterizedTest
  @MethodSource("serversWithH2")
  void embeddedDatabaseIsCopiedAfterAStopAndCarriedOutWhileServing(ServerKind kind)
      throws IOException {
    Map<String, String> database = DatabaseKind.H2.newDatabase(work.resolve("data"));
    byte[] bundle;
    Traffic.bring(faces, Traffic.FIRST_AGE);
    try (RunningServer server = RunningServer.start(kind, work.resolve("first"), with(database))) {
      server.await("the first face is there", () -> count(server) == 1);
      try (Traffic traffic = new Traffic(server.http(), faces)) {
        server.await("some faces are there", () -> count(server) >= FACES / 2);
        HttpResponse<byte[]> answer = server.http().get("/admin/bundle", asAdmin());
        assertThat(answer.statusCode()).isEqualTo(200);
        bundle = answer.body();
        assertThat(traffic.end()).isEmpty();
      }
      server.stop();
    }
    Backup.copy(work.resolve("data"), restored);
    Map<String, String> copy = DatabaseKind.H2.newDatabase(restored);
    KeptFaces kept = KeptFaces.of(restored, copy);
    // Before the server opens the database exclusively.
    int rows = kept.rows().size();
    assertThat(rows).isGreaterThanOrEqualTo(FACES / 2);
    try (RunningServer server = restore(kind, copy, kept)) {
      HttpResponse<byte[]> answer =
          server.http().post("/admin/bundle", "application/x-tar", bundle, asAdmin());
      assertThat(Http.json(answer).getInt("added")).isZero();
      assertThat(Http.json(answer).getInt("rejected")).isZero();
      assertThat(Http.json(answer).getInt("known")).isBetween(FACES / 2, rows);
    }
  }

  /** Starts a server on a backup, which must have every face and its image. */
  private RunningServer restore(ServerKind kind, Map<String, String> database, KeptFaces kept) {
    assertThat(kept.files()).containsAll(kept.neededFiles());
    List<FaceName> all = kept.rows().stream().map(KeptFaces.Row::name).toList();
    Map<String, String> settings = with(database);
    settings.remove("fakeface.import.directory");
    RunningServer server = RunningServer.start(kind, work.resolve("second"), settings);
    server.await("the restored faces are served", () -> count(server) == all.size());
    assertThat(all).allMatch(face -> server.http().status("/content/" + face) == 200);
    assertThat(server.log()).doesNotContain("Exception");
    return server;
  }

  private Map<String, String> with(Map<String, String> database) {
    Map<String, String> settings = new HashMap<>(database);
    settings.put("fakeface.portraits.count", "0");
    settings.put("fakeface.refresh.interval", "1s");
    settings.put("fakeface.import.directory", faces.toString());
    settings.put("fakeface.admin.password-hash", AdminPassword.hash());
    return settings;
  }

  private static int count(RunningServer server) {
    return Integer.parseInt(server.http().text("/stats").split(" ", 2)[0]);
  }
}
