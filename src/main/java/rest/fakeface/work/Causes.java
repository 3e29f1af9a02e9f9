package rest.fakeface.work;

import java.nio.file.FileSystemException;
import java.util.Objects;

/** Describes exceptions for operators in one line. */
public final class Causes {

  private Causes() {}

  /** The innermost cause of an exception, which contains the reason of a database or a disk. */
  public static String inWords(Throwable problem) {
    return innermost(problem).toString();
  }

  /** The same without class names and file paths. */
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
