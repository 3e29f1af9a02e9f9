package rest.fakeface.http;

import java.io.IOException;

/** Ends a request whose client has disconnected: there is nothing to log and nobody to answer. */
public final class ClientGoneException extends IOException {

  private static final long serialVersionUID = 1;

  ClientGoneException(IOException cause) {
    super("the client broke off the connection", cause);
  }

  /** Whether an exception was caused by this one. */
  static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClientGoneException) {
        return true;
      }
    }
    return false;
  }
}
