package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupRetryTest {

  private static final DatabaseSettings SETTINGS =
      new DatabaseSettings(
          null, "jdbc:mysql://db/faces", null, null, Duration.ofHours(1), SchemaMode.UPDATE);

  @ParameterizedTest
  @CsvSource({
    "28000, 1045, Access denied for user 'fakeface'@'localhost'",
    "42000, 1049, Unknown database 'faces'",
    "42000, 1044, Access denied for user 'fakeface'@'%' to database 'faces'",
    "HY000, 1130, Host '10.0.0.1' is not allowed to connect to this MySQL server",
    "S1000, 1862, Your password has expired",
    "HY000, 3118, Account is locked",
    "HY000, 3159, Connections using insecure transport are prohibited",
    "08001, 0, 'SSL Connection required, but not provided by server.'",
    "08001, 0, No suitable driver found for jdbc:mysql:db",
    "08001, 0, Cannot load connection class because of underlying exception",
    "S1009, 0, The connection property 'sslMode' acceptable values are: 'DISABLED'"
  })
  void whatWaitingCannotMendIsNotWaitedFor(String state, int error, String message) {
    SQLException failure = new SQLException(message, state, error);

    assertThatThrownBy(() -> connect(failure)).isSameAs(failure);
  }

  @Test
  void adviceIsTheLastCauseThatAnOperatorReads() {
    SQLException failure = new SQLException("Public Key Retrieval is not allowed", "08001");

    assertThatThrownBy(() -> connect(failure))
        .hasMessageEndingWith("let MySQL use TLS")
        .hasNoCause()
        .hasSuppressedException(failure);
  }

  private static void connect(SQLException failure) throws SQLException {
    new StartupRetry(SETTINGS)
        .orNext(
            () -> {
              throw failure;
            });
  }
}
