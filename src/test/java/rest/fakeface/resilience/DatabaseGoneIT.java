package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.MySqlServer;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/** The database becomes unavailable under load, in every possible way. */
@Order(ServerOrder.OWN)
class DatabaseGoneIT {

  /**
   * The maximum time for which health and gauge may be wrong: one interval of checks and the
   * timeout of one answer.
   */
  private static final Duration DISHONEST = Duration.ofSeconds(10);

  /** The maximum time for which an administrator waits: 5 s, plus time for a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(10);

  @AutoClose private final MySqlServer mysql = MySqlServer.started();
  @AutoClose private final BrokenWire wire = new BrokenWire(mysql.port());
  private final Path work = TestPaths.workDirectory("database-gone");
  private final Map<String, String> settings =
      new HashMap<>(mysql.newDatabase(work.resolve("data")));
  private final KeptFaces kept = KeptFaces.of(work.resolve("data"), Map.copyOf(settings));

  /** The face that the load requests. */
  private final FaceName young = FaceFiles.write(work.resolve("faces"), Gender.FEMALE, 35);

  /** A face that is served only while the database is unavailable. */
  private final FaceName old = FaceFiles.write(work.resolve("faces"), Gender.MALE, 60);

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void facesAreServedWhateverTheDatabaseDoesAndNothingServedIsLost(ServerKind kind) {
    FaceName removed = FaceFiles.write(work.resolve("faces"), Gender.MALE, 80);
    settings.computeIfPresent(
        "fakeface.db.url", (key, url) -> url.replace(":" + mysql.port(), ":" + wire.port()));
    settings.put("fakeface.import.directory", work.resolve("faces").toString());
    settings.put("fakeface.refresh.interval", "1s");
    settings.put("fakeface.admin.password-hash", AdminPassword.hash());

    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      server.await("all are in", () -> server.http().text("/stats").equals("3 faces"));
      removalBySqlIsSeen(server, removed);
      AskingClient load = load(server.http());
      try (load) {
        for (int round = 0; round < ProofLength.of(1, 5); round++) {
          for (DatabaseTrouble trouble : DatabaseTrouble.values()) {
            goesAndComesBack(kind, trouble, server);
          }
        }
      }
      assertThat(load.failures()).isEmpty();
      System.out.printf("%s: %d requests, 99 %% within %s%n", kind, load.count(), load.time(0.99));
    }
  }

  private AskingClient load(Http http) {
    return new AskingClient(
        http,
        "/face/json?maximum_age=40",
        "/face/image?maximum_age=40",
        "/thumb/image?maximum_age=40",
        "/faces?count=5&maximum_age=40",
        "/faces/" + young,
        "/content/" + young,
        "/stats");
  }

  private void removalBySqlIsSeen(RunningServer server, FaceName removed) {
    execute("removed_at = utc_timestamp(6) where age = " + removed.age());
    Http http = server.http();
    server.await("the removed face is gone", () -> http.status("/content/" + removed) == 410);
    assertThat(http.status("/content/thumb_" + removed)).isEqualTo(410);
    assertThat(http.status("/face/json?minimum_age=80")).isEqualTo(404);
  }

  private void goesAndComesBack(ServerKind kind, DatabaseTrouble trouble, RunningServer server) {
    execute("last_served = null");
    server.await("servings are recorded before " + trouble, () -> isServedSince(Instant.EPOCH));
    TroubleLog log = new TroubleLog(kind, server);

    trouble.begin(mysql, wire);
    Instant gone = Instant.now();
    server.await(trouble + " shows in the gauge", () -> isReachable(server, 0));
    assertThat(Duration.between(gone, Instant.now())).as("%s", trouble).isLessThan(DISHONEST);
    assertThat(database(server)).as("%s", trouble).startsWith("DEGRADED");
    administratorIsAnsweredSoon(trouble, server);
    assertThat(server.http().status("/face/json?minimum_age=60")).isEqualTo(200);

    trouble.end(mysql, wire);
    Instant back = Instant.now();
    server.await("it is reached after " + trouble, () -> isReachable(server, 1));
    assertThat(database(server)).as("%s", trouble).isEqualTo("reachable");
    server.await("servings are recorded after " + trouble, () -> isServedSince(back));
    assertThat(kept.lastServed(old)).as("%s", trouble).isBetween(gone, back);
    log.tellsBothEnds(trouble);
  }

  private static void administratorIsAnsweredSoon(DatabaseTrouble trouble, RunningServer server) {
    Instant asked = Instant.now();
    HttpResponse<byte[]> answer = server.http().get("/admin/harvests", AdminPassword.asAdmin());
    assertThat(answer.statusCode()).as("%s", trouble).isEqualTo(503);
    assertThat(Http.text(answer)).contains("urn:fakeface:problem:no-database");
    assertThat(Duration.between(asked, Instant.now())).as("%s", trouble).isLessThan(SOON);
  }

  private boolean isServedSince(Instant time) {
    return kept.lastServed(young).isAfter(time);
  }

  private void execute(String change) {
    mysql.execute("update " + kept.schema() + ".face set " + change);
  }

  private static boolean isReachable(RunningServer server, double value) {
    return Metric.sum(server.http(), line -> line.startsWith("fakeface_database_reachable "))
        == value;
  }

  private static String database(RunningServer server) {
    return server.healthHttp().json("/health/ready").getJsonArray("checks").stream()
        .map(check -> check.asJsonObject())
        .filter(check -> check.getString("name").equals("catalog"))
        .map(check -> check.getJsonObject("data").getString("database"))
        .findFirst()
        .orElseThrow();
  }
}
