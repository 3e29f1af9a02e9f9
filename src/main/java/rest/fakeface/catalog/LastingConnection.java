package rest.fakeface.catalog;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that outlives the database's restart: when the driver has given it up and no
 * transaction is under way, the next use opens another in its place. WildFly's pool keeps the
 * connections of a data source that an application defines for ever, dead ones too, and offers no
 * portable setting against it.
 */
final class LastingConnection implements InvocationHandler {

  private final Opener opener;
  private Connection current;
  private boolean autoCommit = true;
  private boolean closed;
  private boolean inTransaction;

  private LastingConnection(Opener opener) throws SQLException {
    this.opener = opener;
    this.current = opener.open();
  }

  /** A connection that is opened now, and again when it has to be. */
  static Connection open(Opener opener) throws SQLException {
    return (Connection)
        Proxy.newProxyInstance(
            LastingConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new LastingConnection(opener));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "equals" -> {
        return arguments != null && proxy == arguments[0];
      }
      case "hashCode" -> {
        return System.identityHashCode(proxy);
      }
      case "close", "abort" -> closed = true;
      case "commit", "rollback" -> inTransaction = false;
      case "setAutoCommit" -> {
        inTransaction = false;
        revive();
        autoCommit = arguments == null || Boolean.TRUE.equals(arguments[0]);
      }
      case "createStatement", "prepareStatement", "prepareCall" -> {
        revive();
        inTransaction = inTransaction || !autoCommit;
      }
      default -> {}
    }
    try {
      return method.invoke(current, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /** Sees to it that there is a living connection, if nothing of a transaction would be lost. */
  private void revive() throws SQLException {
    if (!closed && !inTransaction && current.isClosed()) {
      current = opener.open();
      current.setAutoCommit(autoCommit);
    }
  }

  /** What opens a connection. */
  @FunctionalInterface
  interface Opener {
    Connection open() throws SQLException;
  }
}
