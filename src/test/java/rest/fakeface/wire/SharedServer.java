package rest.fakeface.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server of each kind with a small catalog, started once for all tests that only read.
 *
 * @param http a client of the server
 * @param health a client of the port with the health endpoint
 * @param images the directory of its images
 * @param faces the faces of its catalog, with exactly one man of 48 and one woman of 20
 */
record SharedServer(Http http, Http health, Path images, List<FaceName> faces) {

  /** The name of an image without a face that existed before the start. */
  private static final String ORPHAN = "female_30_0000000000000000000000000000000000000001.jpg";

  private static final OnEachServer<SharedServer> STARTED = new OnEachServer<>(SharedServer::start);

  static SharedServer of(ServerKind kind) {
    return STARTED.of(kind);
  }

  private static SharedServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("wire");
    Path directory = work.resolve("faces");
    List<FaceName> faces =
        Stream.concat(
                Stream.of(20, 35, 36, 64, 81)
                    .map(age -> FaceFiles.write(directory.resolve("women"), Gender.FEMALE, age)),
                Stream.of(7, 35, 48, 48 + 10)
                    .map(age -> FaceFiles.write(directory.resolve("men"), Gender.MALE, age)))
            .toList();
    leaveBehind(work.resolve("data/images/00/00"));
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count",
            "0",
            "fakeface.import.directory",
            directory.toString(),
            "fakeface.variants.prepare",
            "32");
    RunningServer server = RunningServer.start(kind, work, settings);
    server.await(
        "the faces are imported",
        () -> server.http().text("/stats").equals(faces.size() + " faces"));
    server.await("the store is swept", () -> server.log().contains("Sweep: "));
    return new SharedServer(server.http(), server.healthHttp(), work.resolve("data/images"), faces);
  }

  /** Leaves the files of a server that was killed during an intake some hours ago. */
  private static void leaveBehind(Path directory) {
    for (String file : List.of(ORPHAN, "thumb_" + ORPHAN, "." + ORPHAN + ".1.part")) {
      FaceFiles.write(directory.resolve(file), new byte[] {1});
      Instant then = Instant.now().minus(Duration.ofHours(3));
      if (!directory.resolve(file).toFile().setLastModified(then.toEpochMilli())) {
        throw new IllegalStateException("the time of " + file + " cannot be set");
      }
    }
  }
}
