package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.Pause;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/** The server is killed at random moments. After each restart, everything is consistent. */
@Order(ServerOrder.OWN)
class KillIT {

  /**
   * The number of rounds after which the database is emptied, so that the first migration is
   * killed, too.
   */
  private static final int ROUNDS_OF_A_DATABASE = 5;

  private static final int LONGEST_WORK = 8_000;

  private static final int LONGEST_MIGRATION = 3_000;

  private final Map<String, String> settings = new HashMap<>();
  private final FaceSite site = new FaceSite();

  /** The files that were checked to be complete. */
  private final Set<String> whole = new HashSet<>();

  /** The files without a row after the server was killed. */
  private final Set<String> orphans = new HashSet<>();

  private Path work = Path.of("");
  private KillWork faces = new KillWork(work);

  /** Each server and each database at least once; all combinations in the long form. */
  static Stream<Arguments> combinations() {
    return Stream.of(
            arguments(ServerKind.PAYARA_MICRO, DatabaseKind.H2),
            arguments(ServerKind.WILDFLY, DatabaseKind.MYSQL),
            arguments(ServerKind.PAYARA_MICRO, DatabaseKind.MYSQL),
            arguments(ServerKind.WILDFLY, DatabaseKind.H2))
        .limit(ProofLength.of(2, 4));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void nothingThatWasAcknowledgedIsLostAndNothingIsLeftHalfDone(
      ServerKind kind, DatabaseKind database) throws InterruptedException, IOException {
    long seed = Long.getLong("fakeface.test.seed", new Random().nextLong());
    System.out.println("KillIT " + kind + " " + database + " -Dfakeface.test.seed=" + seed);
    Random random = new Random(seed);
    try (site) {
      for (int round = 0; round < ProofLength.of(1, 25); round++) {
        if (round % ROUNDS_OF_A_DATABASE == 0) {
          begin(database);
          killInMigration(kind, random);
        }
        killAtWork(kind, random);
      }
      try (RunningServer server = RunningServer.start(kind, work, settings)) {
        allIsInOrder(server);
        server.stop();
      }
    }
  }

  private void begin(DatabaseKind database) {
    work = TestPaths.workDirectory("kill");
    faces = new KillWork(work);
    site.thenAlways(faces.site());
    whole.clear();
    orphans.clear();
    settings.clear();
    settings.putAll(database.newDatabase(work.resolve("data")));
    Path models = work.resolve("models");
    ColourModels.write(models);
    settings.putAll(ColourModels.settings(models));
    settings.putAll(
        Map.of(
            "fakeface.portraits.count", "5",
            "fakeface.import.directory", directory(faces.imported()).toString(),
            "fakeface.refresh.interval", "1s",
            "fakeface.harvest.lease", "5s",
            "fakeface.harvest.sources", "thispersondoesnotexist",
            "fakeface.harvest.thispersondoesnotexist.url", site.address().toString(),
            "fakeface.harvest.thispersondoesnotexist.pause", "PT0.02S",
            "fakeface.harvest.interval", "1s",
            "fakeface.image.orphan-age", "1s",
            "fakeface.admin.password-hash", AdminPassword.hash()));
  }

  private void killInMigration(ServerKind kind, Random random) throws IOException {
    try (RunningServer server = RunningServer.launch(kind, work, settings)) {
      server.await("the migration begins", () -> server.log().contains("Catalog at "));
      Pause.millis(random.nextInt(LONGEST_MIGRATION));
      server.kill();
    }
  }

  private void killAtWork(ServerKind kind, Random random) throws InterruptedException, IOException {
    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      allIsInOrder(server);
      faces.begin(server.http());
      Pause.millis(random.nextInt(LONGEST_WORK));
      server.kill();
      faces.end();
    }
    noRowIsWithoutItsWholeImage();
  }

  /** Checks that a restarted node has everything that was acknowledged, and nothing else. */
  private void allIsInOrder(RunningServer server) {
    for (FaceName face : faces.mustBeThere()) {
      assertThat(server.http().status("/content/" + face)).as("%s", face).isEqualTo(200);
    }
    for (FaceName face : faces.mustBeGone()) {
      assertThat(server.http().status("/content/" + face)).as("%s", face).isEqualTo(410);
      assertThat(server.http().status("/faces/" + face)).as("%s", face).isNotEqualTo(200);
    }
    int visits = site.visits().size();
    server.await("it harvests again", () -> site.visits().size() > visits);
    server.await(
        "orphans are swept", () -> orphans.stream().noneMatch(each -> isLeft(each, server)));
  }

  private boolean isLeft(String orphan, RunningServer server) {
    // A file that a source has added again is no longer an orphan.
    return Files.exists(kept().file(orphan)) && server.http().status("/content/" + orphan) != 200;
  }

  private KeptFaces kept() {
    return KeptFaces.of(work.resolve("data"), settings);
  }

  /** Checks the files and the database that the killed server has left. */
  private void noRowIsWithoutItsWholeImage() throws IOException {
    KeptFaces kept = atRest();
    List<FaceName> served = kept.served();
    assertThat(served.stream().map(FaceName::key)).doesNotHaveDuplicates();
    orphans.clear();
    orphans.addAll(kept.files());
    for (FaceName face : served) {
      for (String file : List.of(face.toString(), "thumb_" + face)) {
        assertThat(orphans.remove(file)).as("%s has its file %s", face, file).isTrue();
        if (whole.add(file)) {
          assertThat(ImageIO.read(kept.file(file).toFile())).as(file).isNotNull();
        }
      }
    }
    whole.retainAll(kept.files());
  }

  /** A copy, because H2 would recover the database on opening it. */
  private KeptFaces atRest() throws IOException {
    if (settings.containsKey("fakeface.db.url")) {
      return kept();
    }
    Path copy = Files.createTempDirectory(work, "copy");
    Files.copy(work.resolve("data/catalog.mv.db"), copy.resolve("catalog.mv.db"));
    return kept().withUrl("jdbc:h2:file:" + copy.resolve("catalog"));
  }

  private static Path directory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
