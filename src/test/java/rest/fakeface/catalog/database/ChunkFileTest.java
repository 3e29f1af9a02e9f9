package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the file after a commit is what a killed server leaves. */
class ChunkFileTest {

  private static final int COMMITS = 60;

  @TempDir Path data;

  @Test
  void afterAKillEachCommitIsThereAlsoWhereFreeSpaceIsReused() throws SQLException, IOException {
    try (Connection database = connect(ChunkFile.address(url("catalog")));
        Statement statement = database.createStatement()) {
      statement.execute("set retention_time 0");
      statement.execute("create table face (id int primary key, text varchar)");
      for (int id = 0; id < COMMITS; id++) {
        // Of different lengths, so that free space is reused somewhere in the middle.
        statement.execute(
            "insert into face values (" + id + ", repeat('x', " + id * 7919 % 9000 + "))");
        statement.execute("delete from face where id = " + (id - 3));

        assertThat(afterAKill())
            .as("the last of the ids")
            .isEqualTo(id + ", " + Math.min(3, id + 1));
      }
    }
  }

  @Test
  void fileThatWasClosedIsReadByH2Itself() throws SQLException {
    try (Connection database = connect(ChunkFile.address(url("catalog")));
        Statement statement = database.createStatement()) {
      statement.execute("create table face (id int primary key)");
      statement.execute("insert into face values (7)");
    }

    assertThat(content("catalog")).isEqualTo("7, 1");
  }

  @Test
  void otherAddressesStayAsTheyAre() {
    assertThat(ChunkFile.address("jdbc:h2:mem:x")).isEqualTo("jdbc:h2:mem:x");
  }

  private String afterAKill() throws SQLException, IOException {
    Path copy = data.resolve("copy.mv.db");
    Files.deleteIfExists(copy);
    Files.copy(data.resolve("catalog.mv.db"), copy);
    return content("copy");
  }

  private String content(String name) throws SQLException {
    try (Connection database = connect(url(name));
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select max(id), count(*) from face")) {
      rows.next();
      return rows.getInt(1) + ", " + rows.getInt(2);
    }
  }

  private String url(String name) {
    return "jdbc:h2:file:" + data.resolve(name) + ";WRITE_DELAY=0";
  }

  private static Connection connect(String url) throws SQLException {
    return new Driver().connect(url, null);
  }
}
