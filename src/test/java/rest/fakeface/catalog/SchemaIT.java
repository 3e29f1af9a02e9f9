package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.TestPaths;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SchemaIT {

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
  void anUpdateThatFailsIsTriedAgainAsWhenAnotherNodeCameBetween() throws Exception {
    new Schema(breakingOffOnce()).update();

    assertThatCode(schema::validate).doesNotThrowAnyException();
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

  /** The database behind a data source whose first connection can only be looked at. */
  private DataSource breakingOffOnce() {
    AtomicBoolean first = new AtomicBoolean(true);
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = method.invoke(database, arguments);
          return result instanceof Connection connection && first.getAndSet(false)
              ? breakingOff(connection)
              : result;
        });
  }

  private static Connection breakingOff(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().endsWith("Statement")) {
            throw new SQLException("Table 'DATABASECHANGELOG' already exists");
          }
          return method.invoke(connection, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(SchemaIT.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
