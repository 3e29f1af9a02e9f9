package rest.fakeface.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import rest.fakeface.catalog.database.CatalogDataSource;
import rest.fakeface.catalog.database.DatabaseSettings;
import rest.fakeface.face.FaceName;
import rest.fakeface.settings.Settings;

/** A database as left by an earlier version: with the first change sets, and with faces. */
public final class EarlierSchema {

  /** The date of the faces, in UTC. */
  public static final LocalDateTime ADDED = LocalDateTime.of(2020, 8, 2, 22, 8, 56);

  private final DataSource database;
  private int lacks;

  /** Applies the first change sets to the new database in the settings. */
  public EarlierSchema(Map<String, String> settings, int changeSets) throws Exception {
    Map<String, String> all = new HashMap<>(settings);
    all.put("fakeface.db.wait", Duration.ZERO.toString());
    all.put("fakeface.schema", "update");
    database =
        new CatalogDataSource(
            new DatabaseSettings(new Settings(key -> Optional.ofNullable(all.get(key)))));
    // As every version does; Liquibase reads it when it is loaded.
    System.setProperty("liquibase.hostDescription", "fakeface");
    Scope.child(Map.of("liquibase.analytics.enabled", false), () -> update(changeSets));
  }

  // close() may throw InterruptedException, but tests are not interrupted.
  @SuppressWarnings("try")
  private void update(int changeSets) throws Exception {
    try (Connection connection = database.getConnection();
        ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor();
        Liquibase liquibase =
            new Liquibase("liquibase/changelog.xml", files, new JdbcConnection(connection))) {
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      liquibase.update(changeSets, "");
      lacks = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).size();
    }
  }

  /** The number of change sets that are missing. */
  public int lacks() {
    return lacks;
  }

  public DataSource database() {
    return database;
  }

  /** Adds a face in the form of the first version, optionally removed. */
  public void add(FaceName face, boolean removed) throws SQLException {
    String sql =
        "insert into face (face_key, gender, age, source, date_added, removed_at)"
            + " values (?, ?, ?, 'earlier', ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setBytes(1, face.key().toBytes());
      insert.setString(2, face.gender().toString());
      insert.setInt(3, face.age());
      insert.setObject(4, ADDED);
      insert.setObject(5, removed ? ADDED : null);
      insert.executeUpdate();
    }
  }
}
