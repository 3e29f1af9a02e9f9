package rest.fakeface.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** What caches may do with an answer. */
public final class Caching {

  /** For what never changes under its address; a year is the most that caches take seriously. */
  public static final String FOREVER = "public, max-age=31536000, immutable";

  /** For an answer that is another the next time. */
  public static final String NONE = "no-cache, no-store, must-revalidate";

  /** For what a seed chose: it is another only when the catalog is. */
  private static final String A_WHILE = "public, max-age=300";

  private Caching() {}

  /** An answer that no cache keeps, old ones included. */
  public static ResponseBuilder none(ResponseBuilder answer) {
    return answer.header("Cache-Control", NONE).header("Pragma", "no-cache").header("Expires", "0");
  }

  /**
   * An answer that caches keep for a while, or that what they have is still right. By the headers
   * themselves, because servers fail at malformed ones.
   *
   * @param tag stands for what was chosen; weak where more than that is told of it
   */
  public static Response aWhile(ResponseBuilder answer, EntityTag tag, HttpHeaders conditions) {
    String quoted = '"' + tag.getValue() + '"';
    String wanted = conditions.getHeaderString(HttpHeaders.IF_MATCH);
    if (wanted != null && !EntityTags.name(wanted, quoted)) {
      throw new ProblemException(Problem.otherTag(wanted));
    }
    boolean same = EntityTags.name(conditions.getHeaderString(HttpHeaders.IF_NONE_MATCH), quoted);
    return aWhile(same ? Response.notModified() : answer).tag(tag).build();
  }

  /** An answer that caches keep for a while. */
  public static ResponseBuilder aWhile(ResponseBuilder answer) {
    return answer.header("Cache-Control", A_WHILE);
  }
}
