package rest.fakeface.http.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The trailers of an answer that was aborted. Servers read them before they write the last chunk.
 * That chunk must not be written, because the client would mistake a partial answer for a complete
 * one. Reading the trailers throws, in a way that makes each server close the connection instead.
 */
final class BrokenOffTrailers extends AbstractMap<String, String> {

  private static final String MESSAGE = "The answer was broken off";

  /** An invalid field name, which makes a client treat the answer as broken. */
  private static final Map<String, String> MALFORMED = Map.of(":broken-off", "true");

  private BrokenOffTrailers() {}

  /**
   * Prepares an answer of unknown length so that it can be aborted. With HTTP/1.0 a client cannot
   * detect this.
   *
   * @param brokenOff tells, when the server has sent the answer, whether it was aborted
   */
  static void prepare(
      HttpServletRequest request, HttpServletResponse response, BooleanSupplier brokenOff) {
    Map<String, String> trailers;
    switch (request.getProtocol()) {
      case "HTTP/1.0" -> {
        return;
      }
      case "HTTP/1.1" -> {
        // Payara closes the connection only if this header was set before; WildFly then sends no
        // chunks.
        response.setHeader("Connection", "close");
        response.setHeader("Transfer-Encoding", "chunked");
        trailers = new BrokenOffTrailers();
      }
      default -> trailers = MALFORMED;
    }
    response.setTrailerFields(() -> brokenOff.getAsBoolean() ? trailers : Map.of());
  }

  /** Called first by Payara, which closes the connection only after this exception. */
  @Override
  public boolean isEmpty() {
    raise(new IOException(MESSAGE));
    return true;
  }

  /** Called first by WildFly, which leaves the connection open after an {@link IOException}. */
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
