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

/** A real MySQL on a free port of the loopback interface; what it holds is gone with it. */
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

  /** A server with an empty data directory, started. */
  public static MySqlServer started() {
    MySqlServer server = new MySqlServer();
    server.initialize();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.start();
    return server;
  }

  /** The server, started when it is first asked for and stopped with the test run. */
  public static MySqlServer shared() {
    return Holder.SERVER;
  }

  /** A new empty database with a user of its own, and a data directory, as settings. */
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

  /** Starts the server, again with what it held when it was stopped. */
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

  /** Ends the server at once, as {@code kill -9} does. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Ends the server as an operator does. */
  public void stop() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
  }

  /** Has the server stand still: it takes connections and does not answer. */
  public void freeze() {
    signal("STOP");
  }

  /** Lets a frozen server go on. */
  public void thaw() {
    signal("CONT");
  }

  /** Lets nobody in: all connections but one of root's end, which takes the only place left. */
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

  /** Lets all in again. */
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

  /** Does something as the server's root. */
  public void execute(String sql) {
    try (Connection root = DriverManager.getConnection(url(""), "root", "");
        Statement statement = root.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The port at which it listens. */
  public int port() {
    return port;
  }

  /** Ends the server and leaves its log only. */
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

  /** Outside the working directory: a socket's path may have 107 characters at most. */
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

  /** The server of all tests, started when this class is loaded. */
  private static final class Holder {
    static final MySqlServer SERVER = started();
  }
}
