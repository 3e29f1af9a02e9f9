package rest.fakeface.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** What caches may do with an answer. */
public final class Caching {

  /** For content that never changes under its address; caches honour at most a year. */
  public static final String FOREVER = "public, max-age=31536000, immutable";

  /** For an answer that differs on every request. */
  public static final String NONE = "no-cache, no-store, must-revalidate";

  /** For a choice by a seed, which changes only when the catalog does. */
  private static final String A_WHILE = "public, max-age=300";

  /** The beginning of a weak entity tag. */
  private static final String WEAK = "W/";

  private Caching() {}

  /** An answer that no cache keeps, including HTTP/1.0 caches. */
  public static ResponseBuilder none(ResponseBuilder answer) {
    none(answer::header);
    return answer;
  }

  /** The same for an answer of a servlet. */
  public static void none(HttpServletResponse answer) {
    none(answer::setHeader);
  }

  private static void none(BiConsumer<String, String> header) {
    header.accept("Cache-Control", NONE);
    header.accept("Pragma", "no-cache");
    header.accept("Expires", "0");
  }

  /**
   * An answer that caches keep for a while, or 304 if their copy is still valid. Reads the headers
   * itself, because servers fail on malformed ones.
   *
   * @param tag identifies the choice; weak if the answer contains more than the choice
   */
  public static Response aWhile(ResponseBuilder answer, EntityTag tag, HttpHeaders conditions) {
    boolean same = isSame('"' + tag.getValue() + '"', conditions::getHeaderString);
    return aWhile(same ? Response.notModified() : answer).tag(tag).build();
  }

  /**
   * The same for an answer of a servlet; true if the answer is complete, because the client's copy
   * is still valid.
   *
   * @param tag as in the header, weak or strong
   */
  public static boolean aWhile(
      HttpServletResponse answer, String tag, HttpServletRequest conditions) {
    String quoted = tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    boolean same = isSame(quoted, conditions::getHeader);
    if (same) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    answer.setHeader(HttpHeaders.ETAG, tag);
    aWhile(answer);
    return same;
  }

  private static boolean isSame(String quoted, UnaryOperator<String> header) {
    String wanted = header.apply(HttpHeaders.IF_MATCH);
    if (wanted != null && !EntityTags.name(wanted, quoted)) {
      throw new ProblemException(Problem.otherTag(wanted));
    }
    return EntityTags.name(header.apply(HttpHeaders.IF_NONE_MATCH), quoted);
  }

  /** An answer that caches keep for a while. */
  public static ResponseBuilder aWhile(ResponseBuilder answer) {
    return answer.header("Cache-Control", A_WHILE);
  }

  /** The same for an answer of a servlet. */
  public static void aWhile(HttpServletResponse answer) {
    answer.setHeader("Cache-Control", A_WHILE);
  }
}
