package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A server that the WAR has to run on. */
public enum ServerKind {
  PAYARA_MICRO {
    @Override
    List<String> command(Path work, int port, int managementPort) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-jar",
          TestPaths.servers().resolve("payara-micro.jar").toString(),
          "--deploy",
          (Files.exists(unpacked(work)) ? unpacked(work) : TestPaths.war()).toString(),
          "--contextroot",
          "/",
          "--port",
          String.valueOf(port),
          "--nocluster",
          "--disablephonehome");
    }

    @Override
    int healthPort(int port, int managementPort) {
      return port;
    }

    @Override
    public void prepareRedeployment(Path work) {
      try (FileSystem war = FileSystems.newFileSystem(TestPaths.war())) {
        copy(war.getPath("/"), unpacked(work));
        Files.createFile(unpacked(work).resolve(".reload"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    void redeploy(Path work) throws IOException {
      Files.setLastModifiedTime(unpacked(work).resolve(".reload"), FileTime.from(Instant.now()));
    }
  },

  WILDFLY {
    @Override
    List<String> command(Path work, int port, int managementPort) throws IOException {
      Path home = TestPaths.servers().resolve(TestPaths.text("fakeface.test.wildfly"));
      Path base = work.resolve("standalone");
      copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
      Path deployments = Files.createDirectories(base.resolve("deployments"));
      Path war = deployments.resolve("fakeface.war");
      if (!Files.exists(war)) {
        Files.createSymbolicLink(war, TestPaths.war());
      }
      return List.of(
          "/bin/sh",
          home.resolve("bin/standalone.sh").toString(),
          "-Djboss.server.base.dir=" + base,
          "-Djboss.http.port=" + port,
          "-Djboss.https.port=" + TestPaths.freePort(),
          "-Djboss.management.http.port=" + managementPort);
    }

    @Override
    int healthPort(int port, int managementPort) {
      return managementPort;
    }

    @Override
    public void prepareRedeployment(Path work) {}

    @Override
    void redeploy(Path work) throws IOException {
      Files.createFile(work.resolve("standalone/deployments/fakeface.war.dodeploy"));
    }
  };

  /**
   * The command that runs the WAR on this server, with everything it writes in a directory.
   *
   * @param managementPort where a server that manages itself over HTTP listens for that
   */
  abstract List<String> command(Path work, int port, int managementPort) throws IOException;

  /** The one of the server's ports at which it tells of its health. */
  abstract int healthPort(int port, int managementPort);

  /**
   * Prepares a working directory such that a server that is started there can redeploy the
   * application: Payara Micro does so only with one that is unpacked.
   */
  public abstract void prepareRedeployment(Path work);

  /** Has the running server end the application and begin it again, as a new version would. */
  abstract void redeploy(Path work) throws IOException;

  private static Path unpacked(Path work) {
    return work.resolve("fakeface");
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }
}
