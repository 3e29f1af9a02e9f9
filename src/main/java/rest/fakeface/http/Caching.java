package rest.fakeface.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** What caches may do with an answer. */
public final class Caching {

  /** For content that never changes under its address; caches honour at most a year. */
  public static final String FOREVER = "public, max-age=31536000, immutable";

  /** For an answer that differs on every request. */
  public static final String NONE = "no-cache, no-store, must-revalidate";

  /** For a choice by a seed, which changes only when the catalog does. */
  private static final String A_WHILE = "public, max-age=300";

  private Caching() {}

  /** An answer that no cache keeps, including HTTP/1.0 caches. */
  public static ResponseBuilder none(ResponseBuilder answer) {
    return answer.header("Cache-Control", NONE).header("Pragma", "no-cache").header("Expires", "0");
  }

  /**
   * An answer that caches keep for a while, or 304 if their copy is still valid. Reads the headers
   * itself, because servers fail on malformed ones.
   *
   * @param tag identifies the choice; weak if the answer contains more than the choice
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
