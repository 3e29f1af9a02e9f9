package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReconnectingConnectionTest {

  private final List<Connection> opened = new ArrayList<>();
  private final Connection connection = ReconnectingConnection.open(this::open);

  ReconnectingConnectionTest() throws SQLException {}

  @Test
  void aConnectionThatDiedIsReplacedAtItsNextUse() throws SQLException {
    opened.get(0).close();

    connection.prepareStatement("select 1").close();

    assertThat(opened).hasSize(2);
  }

  @Test
  void aConnectionThatDiedWhileIdleIsReplacedThoughItsDriverHasNotNoticed() throws SQLException {
    AtomicLong now = new AtomicLong();
    Connection lasting = ReconnectingConnection.open(() -> unnoticed(open()), now::get);

    lasting.setAutoCommit(false);
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
    lasting.setAutoCommit(false);
    assertThat(opened).hasSize(2);
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1001));
    lasting.setAutoCommit(false);
    lasting.createStatement().close();

    assertThat(opened).hasSize(3);
  }

  /** A connection whose loss is only detected by a validity check. */
  private static Connection unnoticed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("isValid") ? false : method.invoke(connection, arguments));
  }

  @Test
  void theReplacementIsInTheSameModeAsTheOneThatDied() throws SQLException {
    connection.setAutoCommit(false);
    opened.get(0).close();

    connection.createStatement().close();

    assertThat(opened.get(1).getAutoCommit()).isFalse();
  }

  @Test
  void aTransactionIsNeverContinuedOnAnotherConnection() throws SQLException {
    connection.setAutoCommit(false);
    connection.createStatement().close();
    opened.get(0).close();

    assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
    assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
    connection.rollback();
    connection.createStatement().close();

    assertThat(opened).hasSize(2);
  }

  @Test
  void aDeadConnectionHasRolledBackAndIsSilentAboutItAndAboutItsMode() throws SQLException {
    connection.setAutoCommit(false);
    connection.createStatement().close();
    opened.get(0).close();

    connection.rollback();
    connection.setAutoCommit(true);

    assertThat(opened).hasSize(1);
    assertThat(connection.isClosed()).isFalse();
    connection.createStatement().close();
    assertThat(opened.get(1).getAutoCommit()).isTrue();
  }

  @Test
  void aConnectionThatItsOwnerClosedStaysClosed() throws SQLException {
    connection.close();

    assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
    assertThat(connection.isClosed()).isTrue();
    assertThat(opened).hasSize(1);
  }

  @Test
  void aConnectionIsEqualToItselfAlone() throws SQLException {
    Connection other = ReconnectingConnection.open(this::open);

    assertThat(Set.of(connection, other)).contains(connection, other).hasSize(2);
  }

  private Connection open() throws SQLException {
    Connection h2 = new org.h2.Driver().connect("jdbc:h2:mem:", new Properties());
    opened.add(h2);
    return h2;
  }
}
