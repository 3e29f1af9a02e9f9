package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.catalog.EarlierSchema;
import rest.fakeface.catalog.FaceEntity;
import rest.fakeface.catalog.Killing;
import rest.fakeface.catalog.TestCatalog;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.TestPaths;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SchemaIT {

  private static final String LOCK =
      "update DATABASECHANGELOGLOCK set LOCKED = true, LOCKGRANTED = '2026-01-02 03:04:05',"
          + " LOCKEDBY = '%s'";

  /** The checksums that databases have recorded for change sets that were divided later. */
  private static final Map<String, String> FIRST_RELEASE =
      Map.of(
          "1-face", "9:0d8d79ed82487f283a67fd023cef3b57",
          "2-face-evidence", "9:57538675a3b610400730557e5a7dc8b3",
          "3-harvest-lease", "9:28b303df61806372ca2b690dacd341ee",
          "5-harvest", "9:b5e9f6fff93196ba25c3f548926d1c48");

  @AutoClose("shutdown")
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private final DatabaseKind kind;
  private final DataSource database;
  private final Schema schema;

  SchemaIT(DatabaseKind kind) {
    this.kind = kind;
    database = TestCatalog.newDatabase(kind);
    schema = new Schema(database);
  }

  @Test
  void theEntitiesFitTheMigratedSchema() throws Exception {
    schema.update();

    assertThatCode(() -> TestCatalog.entities(database, "validate").close())
        .doesNotThrowAnyException();
  }

  @Test
  void theEntitiesDoNotFitASchemaThatLacksAColumn() throws Exception {
    schema.update();
    execute("alter table face drop column last_served");

    assertThatThrownBy(() -> TestCatalog.entities(database, "validate").close())
        .hasStackTraceContaining("last_served");
  }

  @Test
  void updatingTwiceChangesNothing() throws Exception {
    schema.update();
    schema.update();

    assertThatCode(schema::validate).doesNotThrowAnyException();
  }

  @Test
  void facesOutliveTheUpdateFromEachEarlierSchema() throws Exception {
    FaceName face = FaceName.parse("female_35_" + "0".repeat(40) + ".jpg").orElseThrow();
    EarlierSchema earlier;
    int changeSets = 0;
    do {
      Map<String, String> settings = kind.newDatabase(TestPaths.workDirectory("earlier"));
      earlier = new EarlierSchema(settings, ++changeSets);
      earlier.add(face, false);

      Schema later = new Schema(earlier.database());
      later.update();

      later.validate();
      try (EntityManagerFactory entities = TestCatalog.entities(earlier.database(), "validate");
          EntityManager manager = entities.createEntityManager()) {
        List<FaceEntity> faces =
            manager.createQuery("from FaceEntity", FaceEntity.class).getResultList();
        assertThat(faces).hasSize(1);
      }
    } while (earlier.lacks() > 0);
    assertThat(changeSets).isGreaterThanOrEqualTo(5);
  }

  @Test
  void nodesThatStartAtOnceOnAnEmptyDatabaseUpdateItOnce() throws Exception {
    List<CompletableFuture<Void>> nodes =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> update(database), threads))
            .limit(4)
            .toList();

    nodes.forEach(CompletableFuture::join);

    schema.validate();
    assertThat(number("select count(*) - count(distinct id) from DATABASECHANGELOG")).isZero();
    assertThat(number("select count(*) from harvest_lease")).isEqualTo(1);
  }

  @Test
  void updateThatWasKilledAfterAnyOfItsStatementsIsFinishedByTheNext() throws Exception {
    int statements = 0;
    boolean killed = true;
    while (killed) {
      DataSource fresh = TestCatalog.newDatabase(kind);
      Killing killing = new Killing(fresh, statements);
      killed = killing.ends(() -> update(killing.node()));

      new Schema(fresh, Duration.ZERO).update();

      new Schema(fresh).validate();
      statements += ProofLength.of(4, 1);
    }
    assertThat(statements).isGreaterThan(30);
  }

  @Test
  void lockOfAnotherLiquibaseIsWaitedForAndNamed() throws Exception {
    schema.update();
    execute(LOCK.formatted("dba-laptop (10.0.0.7)"));

    Schema impatient = new Schema(database, Duration.ZERO);

    if (kind == DatabaseKind.H2) {
      // No other process can have the file open, so it is a leftover.
      assertThatCode(impatient::update).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(impatient::update)
          .hasStackTraceContaining("Liquibase's lock is held by dba-laptop (10.0.0.7) since 2026")
          .hasStackTraceContaining("release-locks");
    }
  }

  @Test
  void lockThatAKilledNodeLeftIsReleased() throws Exception {
    schema.update();
    execute(LOCK.formatted("node1#fakeface (10.0.0.8)"));

    new Schema(database, Duration.ZERO).update();

    assertThat(number("select count(*) from DATABASECHANGELOGLOCK where LOCKED")).isZero();
  }

  @Test
  void databaseOfTheFirstReleaseKeepsWhatItHasRecorded() throws Exception {
    schema.update();
    execute("delete from DATABASECHANGELOG where id like '1-face-%' or id like '%-row'");
    execute("delete from DATABASECHANGELOG where id in ('2-face-model', '5-harvest-requested-at')");
    for (var old : FIRST_RELEASE.entrySet()) {
      execute(
          "update DATABASECHANGELOG set md5sum = '%s' where id = '%s'"
              .formatted(old.getValue(), old.getKey()));
    }

    schema.update();

    schema.validate();
    for (var old : FIRST_RELEASE.entrySet()) {
      assertThat(
              number(
                  "select count(*) from DATABASECHANGELOG where md5sum = '%s' and id = '%s'"
                      .formatted(old.getValue(), old.getKey())))
          .isEqualTo(1);
    }
    assertThat(number("select count(*) from harvest_lease")).isEqualTo(1);
  }

  @Test
  void anEmptyDatabaseIsNotValidAndTheMissingChangeSetsAreNamed() {
    assertThatThrownBy(schema::validate)
        .hasStackTraceContaining("1-face")
        .hasStackTraceContaining("fakeface.schema=update");
  }

  @Test
  void validatingCreatesNothing() throws Exception {
    assertThatThrownBy(schema::validate).isNotNull();

    assertThatThrownBy(() -> execute("select 1 from face")).isInstanceOf(SQLException.class);
  }

  private static Void update(DataSource database) {
    try {
      new Schema(database).update();
      return null;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
