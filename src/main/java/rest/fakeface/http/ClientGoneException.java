package rest.fakeface.http;

import java.io.IOException;

/** The end of a request whose client went away: nothing to log, and nobody reads an answer. */
public final class ClientGoneException extends IOException {

  private static final long serialVersionUID = 1;

  ClientGoneException(IOException cause) {
    super("the client broke off the connection", cause);
  }

  /** Whether this is what is behind an exception. */
  static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClientGoneException) {
        return true;
      }
    }
    return false;
  }
}
