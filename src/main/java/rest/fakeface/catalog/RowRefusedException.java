package rest.fakeface.catalog;

import jakarta.ejb.ApplicationException;

/**
 * The database refused a row: its key exists, or one of its values cannot be stored. The
 * transaction was rolled back.
 */
@ApplicationException(rollback = true)
public class RowRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A refusal with the message of the database. */
  public RowRefusedException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
