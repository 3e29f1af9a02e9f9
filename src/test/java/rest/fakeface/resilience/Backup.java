package rest.fakeface.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps of "Back up and restore" in docs/operating.md, without external programs. */
final class Backup {

  private Backup() {}

  /** Does the same as {@code cp -a --no-clobber}: copies only missing files. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (!Files.exists(target)) {
          copyFile(path, target);
        }
      }
    }
  }

  private static void copyFile(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try {
      Files.copy(from, to);
    } catch (NoSuchFileException e) {
      // The file was in the listing of the directory as a temporary file, which was renamed
      // meanwhile.
    }
  }

  /**
   * Does the same as {@code mysqldump --single-transaction} and restoring its dump: copies all
   * tables as they are at one moment.
   */
  static void copyDatabase(Map<String, String> from, Map<String, String> to) throws SQLException {
    try (Connection source = connection(from);
        Connection target = connection(to);
        Statement sql = source.createStatement()) {
      sql.execute("set session transaction isolation level repeatable read");
      sql.execute("start transaction with consistent snapshot");
      for (String table : tables(sql)) {
        copyTable(sql, target, table);
      }
      sql.execute("commit");
    }
  }

  private static List<String> tables(Statement sql) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet all = sql.executeQuery("show tables")) {
      while (all.next()) {
        tables.add(all.getString(1));
      }
    }
    return tables;
  }

  private static void copyTable(Statement sql, Connection target, String table)
      throws SQLException {
    try (Statement create = target.createStatement();
        ResultSet definition = sql.executeQuery("show create table " + table)) {
      definition.next();
      create.execute(definition.getString(2));
    }
    try (ResultSet rows = sql.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      String values = "?" + ", ?".repeat(columns - 1);
      try (PreparedStatement insert =
          target.prepareStatement("insert into " + table + " values (" + values + ")")) {
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            insert.setObject(column, rows.getObject(column));
          }
          insert.executeUpdate();
        }
      }
    }
  }

  private static Connection connection(Map<String, String> settings) throws SQLException {
    return DriverManager.getConnection(
        settings.get("fakeface.db.url"),
        settings.get("fakeface.db.user"),
        settings.get("fakeface.db.password"));
  }
}
