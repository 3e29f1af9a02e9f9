package rest.fakeface.http.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * An answer that is produced while it is sent.
 *
 * @param body produces it
 * @param memory how many bytes it holds until it has been sent, in addition to other answers
 */
public record LazyAnswer(LazyBody body, long memory) {

  /** The entity for the server, which the filter replaces by the body. */
  private static final StreamingOutput NOTHING = out -> {};

  /**
   * Answers a request with a file to save.
   *
   * @param type its media type
   * @param file its name, of ASCII characters
   */
  public static ResponseBuilder of(
      LazyBody body, long memory, String type, String file, HttpServletRequest request) {
    AnswerFilter.sendLazily(request, new LazyAnswer(body, memory));
    return Response.ok(NOTHING, type)
        .header("Content-Disposition", "attachment; filename=\"" + file + '"');
  }
}
