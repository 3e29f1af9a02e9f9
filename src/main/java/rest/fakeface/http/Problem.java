package rest.fakeface.http;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Gender;

/**
 * What went wrong with a request, as a problem document (RFC 9457) says it.
 *
 * @param type what kind of problem it is: a URI that stays the same
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what was wrong this time and what to do about it
 * @param parameter the name of the wrong parameter; null when none is wrong
 * @param value what came as its value
 * @param accepted what is accepted as its value
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "parameter", "value", "accepted"})
@Schema(
    description = "What went wrong (RFC 9457)",
    requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
    @Schema(
            format = "uri",
            description = "The kind of problem, a URI that stays the same",
            example = "urn:fakeface:problem:wrong-parameter")
        String type,
    @Schema(description = "The kind in words", example = "A parameter is wrong") String title,
    @Schema(description = "The HTTP status", example = "400") int status,
    @Schema(
            description = "What was wrong this time, and what to do about it",
            example = "The parameter gender is 'x'; accepted: " + Gender.WORDS + ".")
        String detail,
    @Schema(description = "The wrong parameter, if one is wrong", example = "gender")
        @Nullable String parameter,
    @Schema(description = "What came as its value", example = "x") @Nullable String value,
    @Schema(description = "What is accepted as its value", example = Gender.WORDS)
        @Nullable String accepted) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:fakeface:problem:";

  /** How much of a wrong value is repeated, in characters. */
  private static final int REPEATED = 100;

  /** The refusal of a parameter's value. */
  public static ProblemException wrongParameter(String parameter, String value, String accepted) {
    String came = shortened(value);
    return new ProblemException(
        new Problem(
            TYPES + "wrong-parameter",
            "A parameter is wrong",
            Status.BAD_REQUEST.getStatusCode(),
            "The parameter " + parameter + " is '" + came + "'; accepted: " + accepted + ".",
            parameter,
            came,
            accepted));
  }

  /** A value that is not too long to repeat, or its beginning, which ends in no half character. */
  public static String shortened(String value) {
    if (value.length() <= REPEATED) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(REPEATED - 1)) ? REPEATED - 1 : REPEATED;
    return value.substring(0, end) + "…";
  }

  /**
   * The refusal of what was sent as a body.
   *
   * @param why what is wrong with it, and what is accepted
   */
  public static ProblemException wrongBody(String why) {
    return new ProblemException(
        of("wrong-body", "The body is wrong", Status.BAD_REQUEST, "The body is wrong: " + why));
  }

  /** The refusal of a header's value. */
  public static ProblemException wrongHeader(
      Status status, String name, String came, String accepted) {
    String detail =
        "The header " + name + " is '" + shortened(came) + "'; accepted: " + accepted + ".";
    return new ProblemException(of("wrong-header", "A header is wrong", status, detail));
  }

  public static Problem otherTag(String tags) {
    return of(
        "precondition-failed",
        "There is another now",
        Status.PRECONDITION_FAILED,
        "The header If-Match is '"
            + shortened(tags)
            + "'; accepted: the entity tag of what is there.");
  }

  public static Problem wrongRange(long size) {
    return of(
        "wrong-range",
        "No such range",
        Status.REQUESTED_RANGE_NOT_SATISFIABLE,
        "The image has " + size + " bytes; accepted: a range that begins among them.");
  }

  /** The problem that a status alone says. */
  public static Problem ofStatus(int status, String path) {
    Status known = Status.fromStatusCode(status);
    String title = known == null ? "Request refused" : known.getReasonPhrase();
    return new Problem(
        "about:blank", title, status, title + ": " + shortened(path), null, null, null);
  }

  /** The problem of a failure whose cause the log tells under a reference. */
  public static Problem failure(String reference) {
    return of(
        "failure",
        "The server failed",
        Status.INTERNAL_SERVER_ERROR,
        "The server failed; its log says why under reference " + reference + ".");
  }

  /**
   * A problem of a kind.
   *
   * @param type the kind, a word or more with hyphens
   */
  public static Problem of(String type, String title, Status status, String detail) {
    return of(type, title, status.getStatusCode(), detail);
  }

  /**
   * A problem of a kind whose status Jakarta REST has no name for.
   *
   * @param type the kind, a word or more with hyphens
   */
  public static Problem of(String type, String title, int status, String detail) {
    return new Problem(TYPES + type, title, status, detail, null, null, null);
  }
}
