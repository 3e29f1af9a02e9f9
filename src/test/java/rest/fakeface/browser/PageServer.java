package rest.fakeface.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.Chromium;
import rest.fakeface.support.Http;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server with drawn portraits and an administrator, and a browser, started once for all tests of
 * the page.
 *
 * @param server the server
 * @param browser the browser
 * @param work the directory of both
 */
record PageServer(RunningServer server, Chromium browser, Path work) {

  /** How many faces it has at first. */
  static final int FACES = 80;

  private static @Nullable PageServer started;

  static synchronized PageServer get() {
    if (started == null) {
      started = start();
    }
    return started;
  }

  private static PageServer start() {
    Path work = TestPaths.workDirectory("page");
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count",
            String.valueOf(FACES),
            "fakeface.admin.password-hash",
            AdminPassword.hash());
    RunningServer server = RunningServer.start(ServerKind.PAYARA_MICRO, work, settings);
    Chromium browser = Chromium.start(work);
    server.await(
        "all portraits are drawn", () -> server.http().text("/stats").equals(FACES + " faces"));
    return new PageServer(server, browser, work);
  }

  Http http() {
    return server.http();
  }

  /** The address of something below the page. */
  URI address(String path) {
    return http().base().resolve(path);
  }
}
