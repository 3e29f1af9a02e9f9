package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A server in a process of its own that runs the WAR on a free port, with its working directory,
 * data and log below a directory of the test.
 */
public final class RunningServer implements AutoCloseable {

  /** The maximum time of a start on a slow machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Set<RunningServer> ALIVE = ConcurrentHashMap.newKeySet();

  static {
    // The last resort, so that no test run leaves a server behind.
    Runtime.getRuntime().addShutdownHook(new Thread(RunningServer::closeAll));
  }

  private final ServerKind kind;
  private final Process process;
  private final Path work;
  private final Path temporary;
  private final Http http;
  private final Http healthHttp;

  private RunningServer(
      ServerKind kind, Process process, Path work, Path temporary, int port, int healthPort) {
    this.kind = kind;
    this.process = process;
    this.work = work;
    this.temporary = temporary;
    this.http = new Http(URI.create("http://localhost:" + port));
    this.healthHttp = new Http(URI.create("http://localhost:" + healthPort));
    ALIVE.add(this);
  }

  /** Closes all servers that have not been closed yet. */
  static void closeAll() {
    ALIVE.forEach(RunningServer::close);
  }

  /** Starts a server and waits until the application answers. */
  public static RunningServer start(ServerKind kind, Path work, Map<String, String> settings) {
    RunningServer server = launch(kind, work, settings);
    try {
      server.await("the application answers", () -> server.http().status("/stats") == 200);
      return server;
    } catch (AssertionError e) {
      server.close();
      throw e;
    }
  }

  /** Starts a server without waiting for it. */
  public static RunningServer launch(ServerKind kind, Path work, Map<String, String> settings) {
    int port = TestPaths.freePort();
    int managementPort = TestPaths.freePort();
    try {
      Files.createDirectories(work);
      Path temporary = Files.createTempDirectory(work, "tmp-");
      ProcessBuilder builder =
          new ProcessBuilder(kind.command(work, temporary, port, managementPort))
              .directory(work.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log(work).toFile()));
      settings.forEach((key, value) -> builder.environment().put(variable(key), value));
      // A zone with an offset of half an hour reveals times that are not stored in UTC.
      builder
          .environment()
          .put(
              "JAVA_TOOL_OPTIONS",
              "-Xmx1g -XX:TieredStopAtLevel=1 -Duser.timezone=Asia/Kathmandu -Djava.io.tmpdir="
                  + temporary);
      builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
      return new RunningServer(
          kind, builder.start(), work, temporary, port, kind.healthPort(port, managementPort));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client of the server. */
  public Http http() {
    return http;
  }

  /** A client of the port with the health endpoint, which is a different one on WildFly. */
  public Http healthHttp() {
    return healthHttp;
  }

  /** The server's log. */
  public String log() {
    try {
      return Files.readString(log(work));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for a condition; fails with the log after a timeout or if the server ends. */
  public void await(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new AssertionError("It was not so that " + what + "; the server's log:\n" + log());
      }
      Pause.shortly();
    }
  }

  /**
   * Redeploys the application in the same server, whose working directory must have been prepared
   * for it, and waits until the application answers.
   */
  public void redeploy() {
    int starts = starts();
    try {
      kind.redeploy(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await("the application is deployed again", () -> starts() > starts);
    await("the application answers again", () -> http.status("/stats") == 200);
  }

  private int starts() {
    return log().split(" faces in the catalog", -1).length;
  }

  /** Stops the server regularly and waits for its end. */
  public void stop() {
    process.destroy();
    awaitEnd();
  }

  /** Waits for the end of the server; returns the exit status. */
  public int awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("The server does not end; its log:\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The process id of the server's JVM, which is a child of a script on WildFly. */
  public long javaProcess() {
    return process.descendants().findFirst().orElse(process.toHandle()).pid();
  }

  /** Kills the server, like {@code kill -9}. */
  public void kill() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** Kills the server. Keeps its log, configuration and data, but not its unpacked files. */
  @Override
  public void close() {
    ALIVE.remove(this);
    kill();
    Directories.delete(temporary);
  }

  /** The environment variable of a setting, as defined by MicroProfile Config. */
  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static Path log(Path work) {
    return work.resolve("server.log");
  }
}
