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

/** A database as an earlier version has left it: with some of the change sets, and with faces. */
public final class EarlierSchema {

  /** What the faces have as their date, in UTC. */
  public static final LocalDateTime ADDED = LocalDateTime.of(2020, 8, 2, 22, 8, 56);

  private final DataSource database;
  private int lacks;

  /** A database with the first change sets, in a new one that the settings name. */
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

  // What is closed here may in theory be interrupted; nothing interrupts a test.
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

  /** How many change sets there are beyond these. */
  public int lacks() {
    return lacks;
  }

  public DataSource database() {
    return database;
  }

  /** Adds a face as the first version did, which may have been removed since. */
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
