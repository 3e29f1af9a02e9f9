package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

/**
 * Reads a server's data: the rows of its catalog, which on H2 can only be read after the server's
 * end, and its image files.
 */
public record KeptFaces(Path data, String url, String user, String password) {

  /** The prefix of the name of the file with the progress of the conversion of images. */
  private static final String PROGRESS = ".mended-";

  /** A row of the catalog. Its evidence is the score and the model, separated by a space. */
  public record Row(FaceName name, String source, String evidence) {}

  /** The data of a server with these settings and this data directory. */
  public static KeptFaces of(Path data, Map<String, String> settings) {
    return new KeptFaces(
        data,
        settings.getOrDefault("fakeface.db.url", "jdbc:h2:file:" + data.resolve("catalog")),
        settings.getOrDefault("fakeface.db.user", ""),
        settings.getOrDefault("fakeface.db.password", ""));
  }

  /** The same with the catalog at another JDBC URL, such as that of a copy. */
  public KeptFaces withUrl(String other) {
    return new KeptFaces(data, other, user, password);
  }

  /** All rows, including those of removed faces. */
  public List<Row> rows() {
    return rows("select * from face order by id");
  }

  /** The names of all faces that were not removed. */
  public List<FaceName> served() {
    return rows("select * from face where removed_at is null order by id").stream()
        .map(Row::name)
        .toList();
  }

  /** The path of an image file, which need not exist. */
  public Path file(String name) {
    String key = name.replaceFirst(".*_", "");
    return data.resolve("images")
        .resolve(key.substring(0, 2))
        .resolve(key.substring(2, 4))
        .resolve(name);
  }

  private List<Row> rows(String query) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<Row> all = new ArrayList<>();
      while (rows.next()) {
        all.add(row(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** When a face was last served according to the catalog; the epoch if never. */
  public Instant lastServed(FaceName face) {
    String query = "select last_served from face where last_served is not null and face_key = ?";
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setBytes(1, face.key().toBytes());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC)
            : Instant.EPOCH;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of the database. */
  public String schema() {
    return url.replaceFirst(".*/", "");
  }

  private static Row row(ResultSet rows) throws SQLException {
    Gender gender = Gender.of(rows.getString("gender")).orElseThrow();
    FaceKey key = FaceKey.ofBytes(rows.getBytes("face_key"));
    return new Row(
        new FaceName(gender, rows.getInt("age"), key),
        rows.getString("source"),
        "%.2f %s".formatted(rows.getDouble("gender_score"), rows.getString("model")));
  }

  /** The names of the files that the rows require: an image and a thumbnail each. */
  public List<String> neededFiles() {
    return rows().stream().map(Row::name).flatMap(KeptFaces::files).toList();
  }

  /** The names of the existing image files, including unexpected ones. */
  public List<String> files() {
    try (Stream<Path> files = Files.walk(data.resolve("images"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith(PROGRESS))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> files(FaceName name) {
    return Stream.of(name.toString(), "thumb_" + name);
  }
}
