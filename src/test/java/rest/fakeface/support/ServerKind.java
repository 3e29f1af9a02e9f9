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

/** A server on which the WAR must run. */
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
   * The command that runs the WAR on this server, with all of its files below a directory.
   *
   * @param temporary the directory for unpacked files that are not needed after its end
   * @param managementPort the port for management over HTTP, if the server has one
   */
  abstract List<String> command(Path work, Path temporary, int port, int managementPort)
      throws IOException;

  /** The port with the health endpoint. */
  abstract int healthPort(int port, int managementPort);

  /**
   * Prepares a working directory so that a server that is started there has its own data source,
   * with the URL and the credentials in environment variables.
   *
   * @return the data source's JNDI name
   */
  public abstract String prepareDataSource(Path work) throws IOException;

  /**
   * Prepares a working directory so that a server that is started there can redeploy the
   * application. Payara Micro can only redeploy an exploded one.
   */
  public abstract void prepareRedeployment(Path work);

  /** Makes the running server undeploy the application and deploy it again, like a new version. */
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
