package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A real MySQL, one for all tests, on a free port of the loopback interface. */
public final class MySqlServer {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final int port;

  private MySqlServer(int port) {
    this.port = port;
  }

  /** The server, started when it is first asked for and stopped with the test run. */
  public static MySqlServer shared() {
    return Holder.SERVER;
  }

  /** A new empty database with a user of its own, and a data directory, as settings. */
  Map<String, String> newDatabase(Path data) {
    String name = "fakeface_" + DATABASES.incrementAndGet();
    try (Connection root = DriverManager.getConnection(url(""), "root", "");
        Statement sql = root.createStatement()) {
      sql.execute("create database " + name);
      sql.execute("create user " + name + " identified by 'Kathmandu'");
      sql.execute("grant all on " + name + ".* to " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "fakeface.data.directory",
        data.toString(),
        "fakeface.db.url",
        url(name),
        "fakeface.db.user",
        name,
        "fakeface.db.password",
        "Kathmandu");
  }

  private String url(String database) {
    return "jdbc:mysql://localhost:" + port + "/" + database;
  }

  private static MySqlServer start() {
    Path home = TestPaths.servers().resolve("mysql");
    Path work = TestPaths.workDirectory("mysql");
    int port = TestPaths.freePort();
    try {
      Process initialize = run(home, work, "--initialize-insecure");
      if (!initialize.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          || initialize.exitValue() != 0) {
        throw new IllegalStateException(
            "MySQL does not initialize (on Debian it needs libaio1 and libnuma1):\n" + log(work));
      }
      Process process =
          run(
              home,
              work,
              "--bind-address=127.0.0.1",
              "--port=" + port,
              "--socket=" + Files.createTempDirectory("mysql").resolve("s"),
              "--mysqlx=OFF",
              "--innodb-flush-log-at-trx-commit=2");
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      MySqlServer server = new MySqlServer(port);
      server.awaitConnection(process, work);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process run(Path home, Path work, String... options) throws IOException {
    Path mysqld;
    try (var files = Files.walk(home)) {
      mysqld = files.filter(file -> file.endsWith("bin/mysqld")).findFirst().orElseThrow();
    }
    mysqld.toFile().setExecutable(true);
    List<String> command = new ArrayList<>();
    command.add(mysqld.toString());
    command.add("--no-defaults");
    command.add("--user=" + System.getProperty("user.name"));
    command.add("--datadir=" + work.resolve("data"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("log").toFile()))
        .start();
  }

  private void awaitConnection(Process process, Path work)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try (Connection root = DriverManager.getConnection(url(""), "root", "")) {
        root.isValid(1);
        return;
      } catch (SQLException e) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          throw new IllegalStateException("MySQL does not start:\n" + log(work), e);
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private static String log(Path work) throws IOException {
    return Files.readString(work.resolve("log"));
  }

  /** The server, made when this class is loaded. */
  private static final class Holder {
    static final MySqlServer SERVER = start();
  }
}
