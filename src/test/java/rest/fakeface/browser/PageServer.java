package rest.fakeface.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.Chromium;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server with drawn portraits, some faces of another source and an administrator, and a browser,
 * started once for all tests of the page.
 *
 * @param server the server
 * @param browser the browser
 * @param work the working directory of both
 */
record PageServer(RunningServer server, Chromium browser, Path work) implements AutoCloseable {

  /** The number of faces at the start. */
  static final int FACES = 80;

  /** The number of these from the directory {@code studio}, half of them women. */
  static final int STUDIO = 4;

  private static final OnEachServer<PageServer> STARTED =
      new OnEachServer<>(PageServer::start, ServerKind.PAYARA_MICRO);

  static PageServer get() {
    return STARTED.of(ServerKind.PAYARA_MICRO);
  }

  private static PageServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("page");
    for (int age = 30; age < 30 + STUDIO; age += 2) {
      FaceFiles.write(work.resolve("faces/studio"), Gender.FEMALE, age);
      FaceFiles.write(work.resolve("faces/studio"), Gender.MALE, age);
    }
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count",
            String.valueOf(FACES - STUDIO),
            "fakeface.portraits",
            "always",
            "fakeface.import.directory",
            work.resolve("faces").toString(),
            "fakeface.admin.password-hash",
            AdminPassword.hash());
    RunningServer server = RunningServer.start(kind, work, settings);
    Chromium browser = Chromium.start(work);
    server.await(
        "all faces are there", () -> server.http().text("/stats").equals(FACES + " faces"));
    return new PageServer(server, browser, work);
  }

  Http http() {
    return server.http();
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }

  /** The URL of a path below the page. */
  URI address(String path) {
    return http().base().resolve(path);
  }
}
