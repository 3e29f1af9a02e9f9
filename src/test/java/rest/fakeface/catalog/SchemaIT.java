package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
