package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.DatabaseKind;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SchemaIT {

  private final DataSource database;
  private final Schema schema;

  SchemaIT(DatabaseKind kind) {
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
