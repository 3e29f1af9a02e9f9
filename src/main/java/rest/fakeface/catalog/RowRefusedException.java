package rest.fakeface.catalog;

import jakarta.ejb.ApplicationException;

/**
 * The database answers and refuses a row: its key is there already, or it cannot store one of its
 * values. Nothing of the transaction is kept.
 */
@ApplicationException(rollback = true)
public class RowRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A refusal, with the words of the database. */
  public RowRefusedException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
