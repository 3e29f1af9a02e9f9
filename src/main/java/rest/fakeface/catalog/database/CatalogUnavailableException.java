package rest.fakeface.catalog.database;

import jakarta.ejb.ApplicationException;

/**
 * The database did not do what it was asked. It rolls the transaction back; being an application
 * exception, servers do not log it with its stack trace each time.
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
