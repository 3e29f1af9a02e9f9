package rest.fakeface.harvest;

/** What an operator has to know of an exception, in one line. */
public final class Causes {

  private Causes() {}

  /** The innermost cause of an exception, where a database or a disk says what is wrong. */
  public static String inWords(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }
}
