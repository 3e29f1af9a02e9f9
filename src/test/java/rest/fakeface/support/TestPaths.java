package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The paths of files that the build provides for tests, and of directories for their output. */
public final class TestPaths {

  /**
   * Below the ephemeral ports, which the system could give to a client before the server starts.
   */
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(20_000 + ThreadLocalRandom.current().nextInt(10_000));

  private TestPaths() {}

  /** The WAR built by Maven. */
  public static Path war() {
    return property("fakeface.test.war");
  }

  /** The directory of the downloaded servers. */
  public static Path servers() {
    return property("fakeface.test.servers");
  }

  /** The directory of the configuration files for operators. */
  public static Path docker() {
    return property("fakeface.test.docker");
  }

  /** MySQL's driver, for servers with a data source of their own. */
  public static Path mysqlDriver() {
    URL driver = com.mysql.cj.jdbc.Driver.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(driver.toString()));
  }

  /** The directory of the clients generated from the OpenAPI document. */
  public static Path clients() {
    return property("fakeface.test.clients");
  }

  /** The package of the TypeScript compiler. */
  public static Path typescript() {
    return property("fakeface.test.typescript");
  }

  /** The JSHint linter. */
  public static Path jshint() {
    return property("fakeface.test.jshint");
  }

  /** A Python with the libraries of a generated client. */
  public static String python() {
    return text("fakeface.test.python");
  }

  /** The Go command. */
  public static String go() {
    return text("fakeface.test.go");
  }

  /** Creates a directory for a test's files, which is kept after the test for diagnosis. */
  public static Path workDirectory(String purpose) {
    try {
      Path work = Files.createDirectories(property("fakeface.test.work"));
      return Files.createTempDirectory(work, purpose + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port of the loopback interface that is free and was not returned before. */
  public static int freePort() {
    while (true) {
      int port = NEXT_PORT.getAndIncrement();
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // In use; try the next one.
      }
    }
  }

  static String text(String property) {
    return Objects.requireNonNull(System.getProperty(property), property);
  }

  private static Path property(String name) {
    return Path.of(text(name)).toAbsolutePath();
  }
}
