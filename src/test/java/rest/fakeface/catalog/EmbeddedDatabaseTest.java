package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.settings.Settings;

class EmbeddedDatabaseTest {

  @TempDir Path data;

  private EmbeddedDatabase database;

  @BeforeEach
  void open() {
    database =
        EmbeddedDatabase.of(
            new CatalogSettings(
                new Settings(
                    key ->
                        Optional.ofNullable(
                            switch (key) {
                              case "fakeface.data.directory" -> data.toString();
                              case "fakeface.db.wait" -> "0s";
                              case "fakeface.schema" -> "none";
                              default -> null;
                            }))));
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
  void brokenDatabaseIsOpenedAgainThoughConnectionsToItAreStillOpen() throws SQLException {
    Connection old = database.open();
    execute(old, "create table face (id int)");

    breakDown();

    try (Connection connection = database.open()) {
      execute(connection, "insert into face values (1)");
    }
    assertThat(old.isClosed()).isTrue();
  }

  @Test
  void lastingConnectionOutlivesTheBreakdown() throws SQLException {
    try (Connection lasting = LastingConnection.open(database)) {
      execute(lasting, "create table face (id int)");
      breakDown();

      execute(lasting, "insert into face values (1)");
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

  /** As a write that fails does: the database closes beneath its connections. */
  private void breakDown() throws SQLException {
    try (Connection connection = database.open()) {
      execute(connection, "shutdown immediately");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
