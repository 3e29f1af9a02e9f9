package rest.fakeface.face;

/** Papers cannot be read now, with the reason. */
public final class PapersUnavailableException extends Exception {

  private static final long serialVersionUID = 1;

  public PapersUnavailableException(String why) {
    super(why);
  }

  public PapersUnavailableException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
