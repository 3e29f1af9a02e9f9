package rest.fakeface.http.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * An answer that is made on its way.
 *
 * @param body what makes it
 * @param memory how many bytes it holds until it has been sent, besides what any answer does
 */
public record LazyAnswer(LazyBody body, long memory) {

  /** What the server sends, in place of which the filter sends the body. */
  private static final StreamingOutput NOTHING = out -> {};

  /**
   * The answer to a request with a file that is to be saved.
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
