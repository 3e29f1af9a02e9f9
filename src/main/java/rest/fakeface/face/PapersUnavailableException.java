package rest.fakeface.face;

/** Says that papers cannot be read now, and why. */
public final class PapersUnavailableException extends Exception {

  private static final long serialVersionUID = 1;

  public PapersUnavailableException(String why) {
    super(why);
  }

  public PapersUnavailableException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
