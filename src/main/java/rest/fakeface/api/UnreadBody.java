package rest.fakeface.api;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.log.Log;

/** A body, or the rest of one, that nobody wants to read. */
final class UnreadBody {

  private static final Logger LOG = Log.of(UnreadBody.class);

  private UnreadBody() {}

  /**
   * Closes the stream of a body without waiting for the client. WildFly reads a body to its end
   * when its stream is closed, at the latest after the request, and a thread waits for that, unless
   * it is interrupted. The connection is of no use any more after this.
   */
  static void abandon(ServletInputStream body) {
    Thread.currentThread().interrupt();
    try {
      body.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A body is left unread", e);
    } finally {
      Thread.interrupted();
    }
  }
}
