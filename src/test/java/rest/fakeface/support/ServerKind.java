package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A server that the WAR has to run on. */
public enum ServerKind {
  PAYARA_MICRO {
    @Override
    List<String> command(Path work, Path temporary, int port, int managementPort) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-jar", TestPaths.servers().resolve("payara-micro.jar").toString()));
      command.addAll(List.of("--contextroot", "/", "--port", String.valueOf(port), "--deploy"));
      command.add((Files.exists(unpacked(work)) ? unpacked(work) : TestPaths.war()).toString());
      command.addAll(List.of("--nohazelcast", "--disablephonehome"));
      command.add("--prebootcommandfile");
      command.add(TestPaths.docker().resolve("payara/fakeface.asadmin").toString());
      command.add("--systemproperties");
      command.add(TestPaths.docker().resolve("payara/system.properties").toString());
      if (Files.exists(driver(work))) {
        String script = TestPaths.docker().resolve("payara/datasource.asadmin").toString();
        command.addAll(List.of("--addlibs", driver(work).toString()));
        command.addAll(List.of("--postbootcommandfile", script));
      }
      return command;
    }

    @Override
    public String prepareDataSource(Path work) throws IOException {
      Files.createSymbolicLink(driver(work), TestPaths.mysqlDriver());
      return "jdbc/fakeface";
    }

    private static Path driver(Path work) {
      return work.resolve("mysql-connector-j.jar");
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
    List<String> command(Path work, Path temporary, int port, int managementPort)
        throws IOException {
      deploy(work, "fakeface.war", TestPaths.war());
      return List.of(
          "/bin/sh",
          home().resolve("bin/standalone.sh").toString(),
          "-Djboss.server.base.dir=" + base(work),
          "-Djboss.server.data.dir=" + temporary.resolve("data"),
          "-Djboss.server.temp.dir=" + temporary.resolve("tmp"),
          "-Djboss.http.port=" + port,
          "-Djboss.https.port=" + TestPaths.freePort(),
          "-Djboss.management.http.port=" + managementPort);
    }

    @Override
    int healthPort(int port, int managementPort) {
      return managementPort;
    }

    @Override
    public String prepareDataSource(Path work) throws IOException {
      deploy(work, "mysql-connector-j.jar", TestPaths.mysqlDriver());
      ProcessBuilder cli =
          new ProcessBuilder(
              "/bin/sh",
              home().resolve("bin/jboss-cli.sh").toString(),
              "--file=" + TestPaths.docker().resolve("wildfly/datasource.cli"));
      cli.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + base(work));
      if (cli.inheritIO().start().onExit().join().exitValue() != 0) {
        throw new IOException("WildFly's data source cannot be configured");
      }
      return "java:jboss/datasources/FakefaceDS";
    }

    @Override
    public void prepareRedeployment(Path work) {}

    @Override
    void redeploy(Path work) throws IOException {
      Files.createFile(work.resolve("standalone/deployments/fakeface.war.dodeploy"));
    }

    private static Path home() {
      return TestPaths.servers().resolve(TestPaths.text("fakeface.test.wildfly"));
    }

    private static Path base(Path work) throws IOException {
      Path base = work.resolve("standalone");
      copy(home().resolve("standalone/configuration"), base.resolve("configuration"));
      return base;
    }

    private static void deploy(Path work, String name, Path file) throws IOException {
      Path deployment = Files.createDirectories(base(work).resolve("deployments")).resolve(name);
      if (!Files.exists(deployment)) {
        Files.createSymbolicLink(deployment, file);
      }
    }
  };

  /**
   * The command that runs the WAR on this server, with everything it writes in a directory.
   *
   * @param temporary where it unpacks what it does not need once it has ended
   * @param managementPort where a server that manages itself over HTTP listens for that
   */
  abstract List<String> command(Path work, Path temporary, int port, int managementPort)
      throws IOException;

  /** The one of the server's ports at which it tells of its health. */
  abstract int healthPort(int port, int managementPort);

  /**
   * Prepares a working directory such that a server that is started there has a data source of its
   * own, whose address and credentials are in the environment.
   *
   * @return the data source's name
   */
  public abstract String prepareDataSource(Path work) throws IOException;

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
