package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class RestartIT {

  private static final String THE_ONLY_ONE = "/face/json";

  @Execution(CONCURRENT)
  @ParameterizedTest
  @CsvSource({"PAYARA_MICRO, H2", "PAYARA_MICRO, MYSQL", "WILDFLY, H2", "WILDFLY, MYSQL"})
  void theCatalogAndLastServedOutliveAStopAndAKill(ServerKind kind, DatabaseKind database) {
    Path work = TestPaths.workDirectory("restart");
    FaceFiles.write(work.resolve("faces"), Gender.FEMALE, 35);
    Map<String, String> settings = new HashMap<>(database.newDatabase(work.resolve("data")));
    settings.put("fakeface.import.directory", work.resolve("faces").toString());

    // A long interval, so that only the stop can have recorded servings.
    settings.put("fakeface.refresh.interval", "1h");
    JsonObject atFirst;
    Instant servedBeforeTheStop;
    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      server.await("the face is imported", () -> server.http().status(THE_ONLY_ONE) == 200);
      servedBeforeTheStop = Instant.now();
      atFirst = server.http().json(THE_ONLY_ONE);
      server.stop();
    }

    settings.put("fakeface.refresh.interval", "1s");
    Instant servedBeforeTheKill;
    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      JsonObject afterTheStop = server.http().json(THE_ONLY_ONE);
      servedBeforeTheKill = Instant.now();
      assertThat(afterTheStop.getString("filename")).isEqualTo(atFirst.getString("filename"));
      assertThat(afterTheStop.getString("date_added")).isEqualTo(atFirst.getString("date_added"));
      assertThat(Dates.of(afterTheStop, "last_served"))
          .isAfter(servedBeforeTheStop.minusSeconds(2))
          .isBefore(servedBeforeTheKill);
      Instant recorded = servedBeforeTheKill.plus(Duration.ofSeconds(6));
      server.await("the interval has passed", () -> Instant.now().isAfter(recorded));
      server.kill();
    }

    // The tests of kills show that the next start works with the leftovers of a kill.
    KeptFaces kept = KeptFaces.of(work.resolve("data"), settings);
    FaceName face = FaceName.parse(atFirst.getString("filename")).orElseThrow();
    assertThat(kept.served()).containsExactly(face);
    assertThat(kept.file(face.toString())).exists();
    assertThat(kept.lastServed(face))
        .isAfter(servedBeforeTheKill.minusSeconds(1))
        .isBefore(servedBeforeTheKill.plusSeconds(2));
  }
}
