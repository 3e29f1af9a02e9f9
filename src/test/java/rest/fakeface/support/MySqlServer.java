package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A MySQL server on a free port of the loopback interface. Its data is deleted when it is closed.
 */
public final class MySqlServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path home = TestPaths.servers().resolve("mysql");
  private final Path work = TestPaths.workDirectory("mysql");
  private final Path data = work.resolve("data");
  private final Path socket = shortDirectory();
  private final int port = TestPaths.freePort();
  private @Nullable Process process;
  private @Nullable Connection hog;

  /** Starts a server with an empty data directory. */
  public static MySqlServer started() {
    MySqlServer server = new MySqlServer();
    server.initialize();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.start();
    return server;
  }

  /** A server for all tests, started on first use and stopped after the test run. */
  public static MySqlServer shared() {
    return Holder.SERVER;
  }

  /** Creates an empty database with its own user and a data directory, and returns the settings. */
  public Map<String, String> newDatabase(Path data) {
    String name = "fakeface_" + DATABASES.incrementAndGet();
    execute("create database " + name);
    execute("create user " + name + " identified by 'Kathmandu'");
    execute("grant all on " + name + ".* to " + name);
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

  /** Starts the server, with the data it had when it was stopped. */
  public void start() {
    try {
      process =
          run(
              "--bind-address=127.0.0.1",
              "--port=" + port,
              "--socket=" + socket.resolve("s"),
              "--disable-log-bin",
              "--mysqlx=OFF");
      awaitConnection(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the server, like {@code kill -9}. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Shuts the server down. */
  public void stop() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
  }

  /** Suspends the server: it accepts connections but does not answer. */
  public void freeze() {
    signal("STOP");
  }

  /** Resumes a suspended server. */
  public void thaw() {
    signal("CONT");
  }

  /** Ends all connections and uses the only remaining one, so that nobody else can connect. */
  public void takeAllConnections() {
    try {
      hog = DriverManager.getConnection(url(""), "root", "");
      try (Statement statement = hog.createStatement()) {
        statement.execute("set global max_connections = 1");
        List<Long> others = new ArrayList<>();
        try (ResultSet rows =
            statement.executeQuery(
                "select id from information_schema.processlist where user like 'fakeface%'")) {
          while (rows.next()) {
            others.add(rows.getLong(1));
          }
        }
        for (long id : others) {
          statement.execute("kill " + id);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Allows connections again. */
  public void giveConnectionsBack() {
    try (Connection root = Objects.requireNonNull(hog);
        Statement statement = root.createStatement()) {
      statement.execute("set global max_connections = 151");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void signal(String name) {
    String pid = String.valueOf(Objects.requireNonNull(process).pid());
    Command.run(List.of("kill", "-" + name, pid), Map.of());
  }

  /** Executes a statement as root. */
  public void execute(String sql) {
    try (Connection root = DriverManager.getConnection(url(""), "root", "");
        Statement statement = root.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The port on which it listens. */
  public int port() {
    return port;
  }

  /** Kills the server and deletes everything except its log. */
  @Override
  public void close() {
    kill();
    Directories.delete(data);
    Directories.delete(socket);
  }

  private void initialize() {
    try {
      int exit = run("--initialize-insecure").onExit().join().exitValue();
      if (exit != 0) {
        throw new IllegalStateException(
            "MySQL does not initialize (on Debian it needs libaio1 and libnuma1):\n" + log());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process run(String... options) throws IOException {
    Path mysqld;
    try (var files = Files.walk(home)) {
      mysqld = files.filter(file -> file.endsWith("bin/mysqld")).findFirst().orElseThrow();
    }
    mysqld.toFile().setExecutable(true);
    List<String> command = new ArrayList<>();
    command.add(mysqld.toString());
    command.add("--no-defaults");
    command.add("--user=" + System.getProperty("user.name"));
    command.add("--datadir=" + data);
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("log").toFile()))
        .start();
  }

  private void awaitConnection(Process server) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isUp()) {
      if (!server.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("MySQL does not start:\n" + log());
      }
      Pause.shortly();
    }
  }

  private boolean isUp() {
    try (Connection root = DriverManager.getConnection(url(""), "root", "")) {
      return root.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Outside the working directory, because the path of a socket has at most 107 characters. */
  private static Path shortDirectory() {
    try {
      return Files.createTempDirectory("mysql");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String log() throws IOException {
    return Files.readString(work.resolve("log"));
  }

  /** Starts the shared server when this class is loaded. */
  private static final class Holder {
    static final MySqlServer SERVER = started();
  }
}
