package rest.fakeface.work;

import java.nio.file.FileSystemException;
import java.util.Objects;

/** What an operator has to know of an exception, in one line. */
public final class Causes {

  private Causes() {}

  /** The innermost cause of an exception, where a database or a disk says what is wrong. */
  public static String inWords(Throwable problem) {
    return innermost(problem).toString();
  }

  /** The same for who is not to know of classes and of the places of files. */
  public static String withoutPlaces(Throwable problem) {
    Throwable cause = innermost(problem);
    if (cause instanceof FileSystemException file) {
      return Objects.requireNonNullElse(file.getReason(), "a file cannot be used");
    }
    return Objects.requireNonNullElse(cause.getMessage(), "the log says why");
  }

  private static Throwable innermost(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
