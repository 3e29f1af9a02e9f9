package rest.fakeface.catalog.database;

import jakarta.ejb.ApplicationException;

/**
 * The database failed. It rolls back the transaction; because it is an application exception,
 * servers do not log it with a stack trace each time.
 */
@ApplicationException(rollback = true)
public class CatalogUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CatalogUnavailableException(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  public CatalogUnavailableException(String why) {
    super(why);
  }
}
