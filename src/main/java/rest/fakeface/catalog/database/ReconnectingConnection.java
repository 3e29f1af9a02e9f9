package rest.fakeface.catalog.database;

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
 * way, the next statement opens another in its place. WildFly's pool keeps the connections of a
 * data source that an application defines for ever, dead ones too, Payara's writes pages of stack
 * traces about them, and there is no portable setting against either.
 */
final class ReconnectingConnection implements InvocationHandler {

  /** After how long without use a connection has to show that it lives. */
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ConnectionSource source;
  private final NetworkLimit limit = new NetworkLimit();
  private final LongSupplier nanoTime;
  private Connection current;
  private long lastUse;

  /** What the owner wants, which the connection has learned only when it is the mode. */
  private boolean autoCommit;

  private boolean mode;
  private boolean closed;
  private boolean inTransaction;
  private boolean doubtful;

  private ReconnectingConnection(ConnectionSource source, LongSupplier nanoTime)
      throws SQLException {
    this.source = source;
    this.nanoTime = nanoTime;
    this.current = source.open();
    this.mode = current.getAutoCommit();
    this.autoCommit = mode;
    this.lastUse = nanoTime.getAsLong();
  }

  /** A connection that is opened now, and again when it has to be. */
  static Connection open(ConnectionSource source) throws SQLException {
    return open(source, System::nanoTime);
  }

  static Connection open(ConnectionSource source, LongSupplier nanoTime) throws SQLException {
    return (Connection)
        Proxy.newProxyInstance(
            ReconnectingConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new ReconnectingConnection(source, nanoTime));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "isClosed" -> closed;
      case "close", "abort" -> {
        closed = true;
        limit.restore(current);
        yield pass(method, arguments);
      }
      // Payara commits at the end of a start in which Liquibase has ended the transaction itself.
      case "commit" -> {
        inTransaction = false;
        yield autoCommit || hasNotBegun() ? null : talk(method, arguments);
      }
      case "rollback" -> hasNotBegun() ? null : rollBack(method, arguments);
      case "getAutoCommit" -> autoCommit;
      case "setAutoCommit" -> {
        autoCommit = arguments == null || Boolean.TRUE.equals(arguments[0]);
        // Else it is set with the next statement: a pool would write pages about its failure.
        if (inTransaction && autoCommit) {
          inTransaction = false;
          setMode();
        }
        yield null;
      }
      case "createStatement", "prepareStatement", "prepareCall" -> {
        revive();
        inTransaction = inTransaction || !autoCommit;
        limit.apply(current);
        yield talk(method, arguments);
      }
      default -> pass(method, arguments);
    };
  }

  /** Whether no statement has been made since the owner asked for a transaction. */
  private boolean hasNotBegun() {
    return mode && !autoCommit;
  }

  private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(current, arguments);
    } catch (InvocationTargetException e) {
      doubtful = true;
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /** A call that shows whether the connection lives; pools make many others that do not. */
  private @Nullable Object talk(Method method, Object @Nullable [] arguments) throws Throwable {
    Object result = pass(method, arguments);
    lastUse = nanoTime.getAsLong();
    return result;
  }

  /** A database that died has rolled back; servers would log pages about the failure to say so. */
  private @Nullable Object rollBack(Method method, Object @Nullable [] arguments) throws Throwable {
    inTransaction = false;
    doubtful = true;
    try {
      return pass(method, arguments);
    } catch (SQLException e) {
      if (isDead()) {
        return null;
      }
      throw e;
    }
  }

  /** Sees to it that there is a living connection, if nothing of a transaction would be lost. */
  private void revive() throws SQLException {
    if (closed || inTransaction || (!isDead() && takesMode())) {
      return;
    }
    Connection dead = current;
    current = source.open();
    mode = current.getAutoCommit();
    limit.reset();
    doubtful = false;
    setMode();
    ConnectionSource.discard(dead);
  }

  private boolean takesMode() {
    try {
      setMode();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private void setMode() throws SQLException {
    if (mode != autoCommit) {
      limit.apply(current);
      current.setAutoCommit(autoCommit);
      mode = autoCommit;
    }
  }

  private boolean isDead() throws SQLException {
    if (current.isClosed()) {
      return true;
    }
    boolean idle = nanoTime.getAsLong() - lastUse > IDLE_NANOS;
    if ((idle || doubtful) && !source.isAlive(current)) {
      doubtful = true;
      return true;
    }
    doubtful = false;
    return false;
  }
}
