package rest.fakeface.catalog;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Set;
import rest.fakeface.catalog.database.CatalogUnavailableException;

/**
 * Translates every failure of a repository to a {@link RowRefusedException} or a {@link
 * CatalogUnavailableException}. Servers would log any other exception with pages of stack traces,
 * on each attempt while a database is down.
 */
public class FailureTranslation {

  /** The classes of SQLSTATE for values and for constraints (ISO 9075). */
  private static final Set<String> REFUSALS = Set.of("22", "23");

  /** MySQL's codes for characters that a column does not accept; their SQLSTATE is unspecific. */
  private static final Set<Integer> MYSQL_REFUSALS = Set.of(1366, 3854, 3988);

  @AroundInvoke
  Object translate(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (CatalogUnavailableException | RowRefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  /** The translation of a failure: the database refused a row, or is unavailable. */
  static RuntimeException translated(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && isRefusal(e)) {
        return new RowRefusedException(e);
      }
    }
    return new CatalogUnavailableException(failure);
  }

  private static boolean isRefusal(SQLException e) {
    String state = e.getSQLState();
    return MYSQL_REFUSALS.contains(e.getErrorCode())
        || (state != null && state.length() == 5 && REFUSALS.contains(state.substring(0, 2)));
  }
}
