package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.catalog.FillingDisk;
import rest.fakeface.settings.Settings;

class EmbeddedDatabaseTest {

  private static final String INSERT = "insert into face values (1, repeat('word ', 1000))";

  private static final int ROUNDS = 60;

  @TempDir Path data;

  @AutoClose("shutdown")
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private EmbeddedDatabase database;

  @BeforeEach
  void open() {
    database = open(Map.of("fakeface.data.directory", data.toString()));
  }

  private static EmbeddedDatabase open(Map<String, String> place) {
    Map<String, String> settings = new HashMap<>(place);
    settings.put("fakeface.db.wait", "0s");
    settings.put("fakeface.schema", "none");
    return EmbeddedDatabase.of(
        new DatabaseSettings(new Settings(key -> Optional.ofNullable(settings.get(key)))));
  }

  @Test
  void connectionToABrokenDatabaseIsDeadThoughItSaysThatItIsValid() throws SQLException {
    try (Connection connection = database.open()) {
      assertThat(database.isAlive(connection)).isTrue();

      breakDown();

      assertThat(database.isAlive(connection)).isFalse();
    }
  }

  @Test
  void connectionThatWasClosedIsDead() throws SQLException {
    Connection connection = database.open();
    connection.close();

    assertThat(database.isAlive(connection)).isFalse();
  }

  @Test
  void brokenDatabaseIsOpenedAgainThoughConnectionsToItAreStillOpen() throws SQLException {
    try (Connection old = database.open()) {
      execute(old, "create table face (id int)");

      breakDown();

      try (Connection connection = database.open()) {
        execute(connection, "insert into face values (1)");
      }
      assertThat(database.isAlive(old)).isFalse();
    }
  }

  @Test
  void lastingConnectionOutlivesTheBreakdown() throws SQLException {
    try (Connection lasting = ReconnectingConnection.open(database)) {
      execute(lasting, "create table face (id int)");
      breakDown();

      execute(lasting, "insert into face values (1)");
    }
  }

  @Test
  void connectionsThatTheirOwnersCloseAreNoBreakdown() throws SQLException {
    try (Connection kept = database.open()) {
      execute(kept, "create table face (id int)");
      List<CompletableFuture<Void>> owners =
          Stream.generate(() -> CompletableFuture.runAsync(this::openAndCloseOften, threads))
              .limit(4)
              .toList();

      owners.forEach(CompletableFuture::join);

      execute(kept, "insert into face values (1)");
    }
  }

  private void openAndCloseOften() {
    for (int i = 0; i < 500; i++) {
      try (Connection connection = database.open()) {
        execute(connection, "select 1 from face");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void writesThatFailInTheirMiddleOnAFullDiskAreOvercome() throws Exception {
    FilePath.register(new FillingDisk());
    Path file = data.resolve("filling");
    database = open(Map.of("fakeface.db.url", "jdbc:h2:filling:" + file + ";WRITE_DELAY=0"));
    execute("create table face (id int, words varchar)");
    for (int round = 0; round < ROUNDS; round++) {
      FillingDisk.fillAfter(round % 12);
      assertThatThrownBy(this::writeOn).isInstanceOf(SQLException.class);

      FillingDisk.empty();
      execute(INSERT);
    }
  }

  /**
   * Writes until a write fails. On one thread, because H2 may block forever if two writes fail at
   * the same time.
   */
  private void writeOn() throws SQLException {
    try (Connection connection = ReconnectingConnection.open(database)) {
      while (true) {
        execute(connection, INSERT);
      }
    }
  }

  @Test
  void checkLeavesNothingBehind() throws SQLException, IOException {
    database.check();

    try (var files = Files.list(data)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsOnly("catalog.mv.db");
    }
  }

  @Test
  void checkFailsWhereTheDiskTakesNothing() throws IOException {
    Files.delete(data);
    Files.createFile(data);

    assertThatThrownBy(database::check).isInstanceOf(IOException.class);
  }

  /** Simulates a failed write: the database closes with open connections. */
  private void breakDown() throws SQLException {
    execute("shutdown immediately");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.open()) {
      execute(connection, sql);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
