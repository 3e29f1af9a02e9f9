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
 * A connection that survives restarts of the database: if it is dead and no transaction is active,
 * the next statement replaces it by a new one. For data sources that an application defines,
 * WildFly's pool keeps dead connections forever, Payara's logs pages of stack traces about them,
 * and there is no portable setting against either.
 */
final class ReconnectingConnection implements InvocationHandler {

  /** The idle time after which a connection is validated. */
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ConnectionSource source;
  private final NetworkLimit limit = new NetworkLimit();
  private final LongSupplier nanoTime;
  private Connection current;
  private long lastUse;

  /** The auto-commit mode that the owner requested; applied to the connection lazily. */
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

  /** A connection that is opened now, and reopened when necessary. */
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
      // Payara commits at the end of a start in which Liquibase has already ended the transaction.
      case "commit" -> {
        inTransaction = false;
        yield autoCommit || hasNotBegun() ? null : talk(method, arguments);
      }
      case "rollback" -> hasNotBegun() ? null : rollBack(method, arguments);
      case "getAutoCommit" -> autoCommit;
      case "setAutoCommit" -> {
        autoCommit = arguments == null || Boolean.TRUE.equals(arguments[0]);
        // Otherwise set with the next statement, because a pool would log pages about a failure
        // here.
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

  /** Whether no statement was created since the owner began a transaction. */
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

  /** A call that reveals whether the connection is alive; many other calls of pools do not. */
  private @Nullable Object talk(Method method, Object @Nullable [] arguments) throws Throwable {
    Object result = pass(method, arguments);
    lastUse = nanoTime.getAsLong();
    return result;
  }

  /**
   * Ignores failures of a rollback: a dead database has rolled back, and servers would log pages.
   */
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

  /** Ensures a live connection, unless a transaction would be lost. */
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
