package rest.fakeface.resilience;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server of each kind with an administrator, which imports from a directory every second.
 *
 * @param server the server
 * @param work its working directory
 * @param faces the faces that were imported at the start
 */
record LoadedServer(RunningServer server, Path work, List<FaceName> faces) {

  private static final String PASSWORD = "correct horse battery";

  private static final String HASH =
      "PBKDF2WithHmacSHA512:210000:"
          + "dJ9GliyAKv6pboJFbK3h/NDLAIIHlkzvzBcDZyWithk=:"
          + "0NZaB/WvEIpDjbFi1nlr/Ee1/IqIs+HV0BDQjSakM62bOusiV+n555ccnDwa3uUvgk+2ns/NQbEUWkFOw5xOrw==";

  private static final OnEachServer<LoadedServer> STARTED = new OnEachServer<>(LoadedServer::start);

  static LoadedServer of(ServerKind kind) {
    return STARTED.of(kind);
  }

  private static LoadedServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("load");
    Path directory = work.resolve("faces");
    List<FaceName> faces =
        IntStream.range(20, 40)
            .mapToObj(
                age -> FaceFiles.write(directory, age % 2 == 0 ? Gender.FEMALE : Gender.MALE, age))
            .toList();
    RunningServer server =
        RunningServer.start(
            kind,
            work,
            Map.of(
                "fakeface.portraits.count",
                "0",
                "fakeface.import.directory",
                directory.toString(),
                "fakeface.refresh.interval",
                "1s",
                "fakeface.admin.password-hash",
                HASH));
    server.await(
        "the faces are imported",
        () -> server.http().text("/stats").equals(faces.size() + " faces"));
    return new LoadedServer(server, work, faces);
  }

  /** The Authorization header of the administrator. */
  static String[] asAdmin() {
    return new String[] {"Authorization", credential()};
  }

  static String credential() {
    byte[] both = ("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** The directory of files to import. */
  Path directory() {
    return work.resolve("faces");
  }
}
