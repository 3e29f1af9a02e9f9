package rest.fakeface.http.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The trailers of an answer that was broken off. Servers ask for them before they write the last
 * chunk, which such an answer must not get: its client would take a part of it for all. Reading
 * them fails in the way after which a server closes the connection instead.
 */
final class BrokenOffTrailers extends AbstractMap<String, String> {

  private static final String MESSAGE = "The answer was broken off";

  /** No field may have such a name, so that a client has to take the answer for broken. */
  private static final Map<String, String> MALFORMED = Map.of(":broken-off", "true");

  private BrokenOffTrailers() {}

  /**
   * Prepares an answer whose length is not known for being broken off. With HTTP/1.0 no client
   * would notice.
   *
   * @param brokenOff asked when the server thinks that it has been sent
   */
  static void prepare(
      HttpServletRequest request, HttpServletResponse response, BooleanSupplier brokenOff) {
    Map<String, String> trailers;
    switch (request.getProtocol()) {
      case "HTTP/1.0" -> {
        return;
      }
      case "HTTP/1.1" -> {
        // Payara closes the connection only if that was said before, WildFly has no chunks then.
        response.setHeader("Connection", "close");
        response.setHeader("Transfer-Encoding", "chunked");
        trailers = new BrokenOffTrailers();
      }
      default -> trailers = MALFORMED;
    }
    response.setTrailerFields(() -> brokenOff.getAsBoolean() ? trailers : Map.of());
  }

  /** What Payara asks first; after anything but this exception it leaves the connection open. */
  @Override
  public boolean isEmpty() {
    raise(new IOException(MESSAGE));
    return true;
  }

  /** What WildFly asks first; after an {@link IOException} it leaves the connection open. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    throw new IllegalStateException(MESSAGE);
  }

  /** Throws an exception that no caller expects. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> void raise(IOException broken) throws E {
    throw (E) broken;
  }
}
