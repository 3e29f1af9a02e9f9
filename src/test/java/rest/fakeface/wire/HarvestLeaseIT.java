package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.FaceSite.Visit;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/** Two nodes of different kinds with one database and one directory of images. */
@Order(ServerOrder.OWN)
class HarvestLeaseIT {

  private static final Duration LEASE = Duration.ofSeconds(3);

  /** The time beyond the lease's duration for the timers of another node on a busy machine. */
  private static final Duration TOLERANCE = Duration.ofSeconds(7);

  private final Path work = TestPaths.workDirectory("lease");
  private final Map<String, String> database = DatabaseKind.MYSQL.newDatabase(work.resolve("data"));

  @AutoClose private final FaceSite site = new FaceSite().thenAlways(EndlessFaces.jpegs());

  @Test
  void oneNodeHarvestsForBothAndWhenItIsKilledTheOtherTakesOver() {
    try (RunningServer first = start(ServerKind.PAYARA_MICRO);
        RunningServer second = start(ServerKind.WILDFLY)) {
      first.await("the first node harvests", () -> first.log().contains("This node harvests"));
      second.await("the second node knows", () -> second.log().contains("Another node harvests"));
      second.await("the second node shows it", () -> EndlessFaces.count(second) > 0);
      int faces = EndlessFaces.count(second);
      second.await("the second node shows more", () -> EndlessFaces.count(second) > faces);
      assertThat(second.http().status("/face/image")).isEqualTo(200);
      assertThat(site.visits()).extracting(Visit::path).containsOnly("/PAYARA_MICRO");

      Instant killed = Instant.now();
      first.kill();
      second.await("the other takes over", () -> second.log().contains("This node harvests"));
      second.await("it asks the site", () -> lastVisitor().equals("/WILDFLY"));
      assertThat(killed).isAfter(Instant.now().minus(LEASE).minus(TOLERANCE));

      int left = EndlessFaces.count(second);
      second.await("there are more", () -> EndlessFaces.count(second) > left);
      assertThat(site.mostAtOnce()).isEqualTo(1);
      List<KeptFaces.Row> kept = KeptFaces.of(work.resolve("data"), database).rows();
      second.await(
          "all that was recorded is served",
          () -> kept.stream().allMatch(row -> isServed(second, row.name())));
    }
  }

  private RunningServer start(ServerKind kind) {
    Path models = work.resolve("models");
    ColourModels.write(models);
    Map<String, String> settings = new HashMap<>(database);
    settings.putAll(ColourModels.settings(models));
    settings.putAll(
        Map.of(
            "fakeface.portraits.count", "0",
            "fakeface.refresh.interval", "1s",
            "fakeface.harvest.sources", "thispersondoesnotexist",
            "fakeface.harvest.thispersondoesnotexist.url",
                site.address().resolve(kind.name()).toString(),
            "fakeface.harvest.thispersondoesnotexist.pause", "0.2s",
            "fakeface.harvest.interval", "1s",
            "fakeface.harvest.batch", "1000",
            "fakeface.harvest.lease", LEASE.toString()));
    return RunningServer.start(kind, work.resolve(kind.name()), settings);
  }

  private String lastVisitor() {
    List<Visit> visits = site.visits();
    return visits.get(visits.size() - 1).path();
  }

  private static boolean isServed(RunningServer server, FaceName name) {
    return server.http().status("/content/" + name) == 200
        && server.http().status("/content/thumb_" + name) == 200;
  }
}
