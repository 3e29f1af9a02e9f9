package rest.fakeface.catalog;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database whose node is killed after a number of writing statements: earlier writes stay, later
 * ones do not happen, and its connections are closed.
 */
public final class Killing {

  private static final Pattern WRITING =
      Pattern.compile("(?s)\\s*(create|alter|insert|update|delete|drop)\\b.*");

  private final List<Connection> connections = new ArrayList<>();
  private final DataSource database;
  private int left;

  public Killing(DataSource database, int statements) {
    this.database = database;
    this.left = statements;
  }

  /** The data source of the node. */
  public DataSource node() {
    return proxy(DataSource.class, database);
  }

  /** Runs work and returns whether the node was killed before the end of the work. */
  public boolean ends(Callable<?> work) throws SQLException {
    try {
      work.call();
    } catch (Exception e) {
      if (left >= 0) {
        throw new IllegalStateException(e);
      }
    }
    for (Connection connection : connections) {
      connection.close();
    }
    return left < 0;
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
    return type.cast(
        Proxy.newProxyInstance(Killing.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
      left -= WRITING.matcher(sql.toLowerCase(Locale.ROOT)).matches() ? 1 : 0;
    }
    if (left < 0 && !method.getName().equals("isClosed")) {
      throw new SQLException("killed");
    }
    Object result;
    try {
      result = method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (result instanceof Connection connection && target == database) {
      connections.add(connection);
      return proxy(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement);
    }
    return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
  }
}
