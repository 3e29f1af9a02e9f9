package rest.fakeface.api;

import jakarta.ws.rs.core.Response.ResponseBuilder;

/** What caches may do with an answer. */
final class Caching {

  /** For what never changes under its address; a year is the most that caches take seriously. */
  static final String FOREVER = "public, max-age=31536000, immutable";

  /** For an answer that is another the next time. */
  static final String NONE = "no-cache, no-store, must-revalidate";

  private Caching() {}

  /** An answer that no cache keeps, old ones included. */
  static ResponseBuilder none(ResponseBuilder answer) {
    return answer.header("Cache-Control", NONE).header("Pragma", "no-cache").header("Expires", "0");
  }
}
