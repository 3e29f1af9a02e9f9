package rest.fakeface.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.RemovedPage.Mark;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

/**
 * Reads the rows of the table of faces by plain JDBC, page by page: entities would take three times
 * as long for the millions of a large catalog. Each page begins after the last row of the previous
 * one, which the primary key finds at once at any distance.
 */
final class FaceRows {

  /**
   * Also selects removed rows, which are skipped here: a condition on them would prevent the use of
   * the primary key.
   */
  private static final String ARRIVALS =
      "select id, face_key, gender, age, source, date_added, last_served, gender_score, model,"
          + " removed_at is null from face where id > ? order by id limit ?";

  /** Examines all rows of a page, as above: where few are left, a search would take long. */
  private static final String UNSEEN =
      "select f.id, f.face_key, f.gender, f.age, f.removed_at is null and p.region is null"
          + " from (select id, face_key, gender, age, removed_at from face"
          + " where id > ? order by id limit ?) f"
          + " left join face_papers p on p.face_key = f.face_key order by f.id";

  private static final String REMOVALS =
      "select id, face_key, gender, age, removed_at from face"
          + " where removed_at = ? and id > ? or removed_at > ?"
          + " order by removed_at, id limit ?";

  private final Connection connection;

  FaceRows(Connection connection) {
    this.connection = connection;
  }

  /** See {@link Catalog#arrivals}. */
  AddedPage arrivals(long place, int limit) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ARRIVALS)) {
      select.setLong(1, place);
      select.setInt(2, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<Face> faces = new ArrayList<>();
        long last = place;
        while (rows.next()) {
          last = rows.getLong(1);
          if (rows.getBoolean(10)) {
            faces.add(face(rows));
          }
        }
        return new AddedPage(faces, last);
      }
    }
  }

  /** See {@link Regions#unseen}. */
  Regions.Page unseen(long place, int limit) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(UNSEEN)) {
      select.setLong(1, place);
      select.setInt(2, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<FaceName> names = new ArrayList<>();
        long last = place;
        while (rows.next()) {
          last = rows.getLong(1);
          if (rows.getBoolean(5)) {
            names.add(name(rows));
          }
        }
        return new Regions.Page(names, last);
      }
    }
  }

  /** See {@link Catalog#removals}. */
  RemovedPage removals(Mark after, int limit) throws SQLException {
    LocalDateTime at = LocalDateTime.ofInstant(after.at(), ZoneOffset.UTC);
    try (PreparedStatement select = connection.prepareStatement(REMOVALS)) {
      select.setObject(1, at);
      select.setLong(2, after.place());
      select.setObject(3, at);
      select.setInt(4, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<FaceName> names = new ArrayList<>();
        Mark last = after;
        while (rows.next()) {
          names.add(name(rows));
          last = new Mark(time(rows, 5), rows.getLong(1));
        }
        return new RemovedPage(names, last);
      }
    }
  }

  private static Face face(ResultSet row) throws SQLException {
    Instant served = row.getObject(7) == null ? null : time(row, 7);
    return new Face(name(row), row.getString(5), time(row, 6), served, evidence(row));
  }

  private static FaceName name(ResultSet row) throws SQLException {
    String word = row.getString(3);
    Gender gender =
        Gender.of(word).orElseThrow(() -> new IllegalStateException("no gender: " + word));
    return new FaceName(gender, row.getInt(4), FaceKey.ofBytes(row.getBytes(2)));
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
    String model = row.getString(9);
    return model == null ? null : new Evidence(row.getDouble(8), model);
  }
}
