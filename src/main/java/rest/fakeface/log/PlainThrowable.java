package rest.fakeface.log;

import org.jspecify.annotations.Nullable;

/** A copy of an exception for the log, with escaped messages, which may contain client input. */
final class PlainThrowable extends Throwable {

  private static final long serialVersionUID = 1;

  /** The maximum number of copied causes, because causes may form a cycle. */
  private static final int DEPTH = 20;

  private final String text;

  private PlainThrowable(Throwable original, int depth) {
    super(null, cause(original, depth), true, true);
    text = PlainText.of(original.toString());
    setStackTrace(original.getStackTrace());
    for (Throwable suppressed : original.getSuppressed()) {
      if (depth > 0) {
        addSuppressed(new PlainThrowable(suppressed, depth - 1));
      }
    }
  }

  static PlainThrowable of(Throwable original) {
    return new PlainThrowable(original, DEPTH);
  }

  private static @Nullable Throwable cause(Throwable original, int depth) {
    Throwable cause = original.getCause();
    return cause == null || depth == 0 ? null : new PlainThrowable(cause, depth - 1);
  }

  /** The text of the original, so that the log shows its class. */
  @Override
  @SuppressWarnings("OverrideThrowableToString")
  public String toString() {
    return text;
  }
}
