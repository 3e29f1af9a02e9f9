package rest.fakeface.catalog;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection that outlives the database's restart: when it is dead and no transaction is under
 * way, the next use opens another in its place. WildFly's pool keeps the connections of a data
 * source that an application defines for ever, dead ones too, Payara's writes pages of stack traces
 * about them, and there is no portable setting against either.
 */
final class LastingConnection implements InvocationHandler {

  /** After how long without use a connection has to show that it lives. */
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** How many seconds the database may take to show it. */
  private static final int PATIENCE = 5;

  private final Opener opener;
  private Connection current;
  private final LongSupplier nanoTime;
  private long lastUse;
  private boolean autoCommit = true;
  private boolean closed;
  private boolean inTransaction;

  private LastingConnection(Opener opener, LongSupplier nanoTime) throws SQLException {
    this.opener = opener;
    this.nanoTime = nanoTime;
    this.current = opener.open();
    this.lastUse = nanoTime.getAsLong();
  }

  /** A connection that is opened now, and again when it has to be. */
  static Connection open(Opener opener) throws SQLException {
    return open(opener, System::nanoTime);
  }

  static Connection open(Opener opener, LongSupplier nanoTime) throws SQLException {
    return (Connection)
        Proxy.newProxyInstance(
            LastingConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new LastingConnection(opener, nanoTime));
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
    } finally {
      lastUse = nanoTime.getAsLong();
    }
  }

  /** Sees to it that there is a living connection, if nothing of a transaction would be lost. */
  private void revive() throws SQLException {
    if (!closed && !inTransaction && isDead()) {
      current = opener.open();
      current.setAutoCommit(autoCommit);
    }
  }

  private boolean isDead() throws SQLException {
    boolean idle = nanoTime.getAsLong() - lastUse > IDLE_NANOS;
    return current.isClosed() || (idle && !current.isValid(PATIENCE));
  }

  /** What opens a connection. */
  @FunctionalInterface
  interface Opener {
    Connection open() throws SQLException;
  }
}
