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

/** Where the build has put what the tests need, and where they may write. */
public final class TestPaths {

  /** Below those that the system gives to clients, which could take one before a server does. */
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(20_000 + ThreadLocalRandom.current().nextInt(10_000));

  private TestPaths() {}

  /** The WAR that the build made. */
  public static Path war() {
    return property("fakeface.test.war");
  }

  /** The directory of the servers that the build has fetched. */
  public static Path servers() {
    return property("fakeface.test.servers");
  }

  /** The directory of the files that an operator configures servers with. */
  public static Path docker() {
    return property("fakeface.test.docker");
  }

  /** MySQL's driver, as an operator would give it to a server. */
  public static Path mysqlDriver() {
    URL driver = com.mysql.cj.jdbc.Driver.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(driver.toString()));
  }

  /** The directory of the clients that the build has made of the OpenAPI document. */
  public static Path clients() {
    return property("fakeface.test.clients");
  }

  /** The TypeScript compiler's package. */
  public static Path typescript() {
    return property("fakeface.test.typescript");
  }

  /** The linter of scripts. */
  public static Path jshint() {
    return property("fakeface.test.jshint");
  }

  /** The Python that has what a generated client needs. */
  public static String python() {
    return text("fakeface.test.python");
  }

  /** The compiler of Go. */
  public static String go() {
    return text("fakeface.test.go");
  }

  /** A new directory for a test's files, kept after the test for those who look for a cause. */
  public static Path workDirectory(String purpose) {
    try {
      Path work = Files.createDirectories(property("fakeface.test.work"));
      return Files.createTempDirectory(work, purpose + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port of the loopback interface that is free now and was not given before. */
  public static int freePort() {
    while (true) {
      int port = NEXT_PORT.getAndIncrement();
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // Somebody has it; the next one, then.
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
