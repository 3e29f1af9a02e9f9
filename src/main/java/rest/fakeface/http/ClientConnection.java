package rest.fakeface.http;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.Log;

/** The connection to the client of one request, which may break at any byte. */
public final class ClientConnection {

  private static final Logger LOG = Log.of(ClientConnection.class);

  private static final String ATTRIBUTE = ClientConnection.class.getName();

  private volatile @Nullable ClientGoneException broken;

  /** The connection of a new request. */
  static ClientConnection of(ServletRequest request) {
    ClientConnection connection = new ClientConnection();
    request.setAttribute(ATTRIBUTE, connection);
    return connection;
  }

  /**
   * Ends the work for a client that has disconnected. Otherwise the servers would log a stack trace
   * when writing the answer fails.
   *
   * @throws ClientGoneException if it is gone
   */
  public static void require(ServletRequest request) throws ClientGoneException {
    if (request.getAttribute(ATTRIBUTE) instanceof ClientConnection connection) {
      ClientGoneException broken = connection.broken;
      if (broken != null) {
        throw broken;
      }
    }
  }

  /** Sends a part of an answer, unless the client has disconnected. */
  void attempt(Sending sending) {
    if (broken == null) {
      try {
        sending.send();
      } catch (IOException e) {
        broken = unreadable(e);
      }
    }
  }

  /** Handles a failure to read: the client may still read why its request is refused. */
  static ClientGoneException unreadable(IOException cause) {
    LOG.log(Level.DEBUG, "A client broke off", cause);
    return new ClientGoneException(cause);
  }

  /** A part of an answer that is sent. */
  @FunctionalInterface
  interface Sending {
    void send() throws IOException;
  }
}
