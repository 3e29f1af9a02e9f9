package rest.fakeface.http;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Gender;

/**
 * A problem document (RFC 9457), which says what went wrong with a request.
 *
 * @param type the type of the problem, a stable URI
 * @param title the type in words
 * @param status the HTTP status
 * @param detail what is wrong with this request and how to correct it
 * @param parameter the name of the invalid parameter; null if no parameter is invalid
 * @param value the value that was sent
 * @param accepted the values that are accepted
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "parameter", "value", "accepted"})
@Schema(
    description = "A problem document (RFC 9457)",
    requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
    @Schema(
            format = "uri",
            description = "The type of the problem, a stable URI",
            example = "urn:fakeface:problem:wrong-parameter")
        String type,
    @Schema(description = "The type in words", example = "A parameter is wrong") String title,
    @Schema(description = "The HTTP status", example = "400") int status,
    @Schema(
            description = "What is wrong with this request, and how to correct it",
            example = "The parameter gender is 'x'; accepted: " + Gender.WORDS + ".")
        String detail,
    @Schema(description = "The name of the invalid parameter, if any", example = "gender")
        @Nullable String parameter,
    @Schema(description = "The value that was sent", example = "x") @Nullable String value,
    @Schema(description = "The values that are accepted", example = Gender.WORDS)
        @Nullable String accepted) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:fakeface:problem:";

  /** The number of characters of an invalid value that are repeated. */
  private static final int REPEATED = 100;

  /** The refusal of an invalid value of a parameter. */
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

  /** The value, or its beginning if it is too long to repeat; never ends within a character. */
  public static String shortened(String value) {
    if (value.length() <= REPEATED) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(REPEATED - 1)) ? REPEATED - 1 : REPEATED;
    return value.substring(0, end) + "…";
  }

  /**
   * The refusal of a body.
   *
   * @param why what is wrong with it, and what is accepted
   */
  public static ProblemException wrongBody(String why) {
    return new ProblemException(
        of("wrong-body", "The body is wrong", Status.BAD_REQUEST, "The body is wrong: " + why));
  }

  /** The refusal of an invalid value of a header. */
  public static ProblemException wrongHeader(
      Status status, String name, String came, String accepted) {
    String detail =
        "The header " + name + " is '" + shortened(came) + "'; accepted: " + accepted + ".";
    return new ProblemException(of("wrong-header", "A header is wrong", status, detail));
  }

  public static Problem otherTag(String tags) {
    return of(
        "precondition-failed",
        "The entity tag does not match",
        Status.PRECONDITION_FAILED,
        "The header If-Match is '" + shortened(tags) + "'; accepted: the current entity tag.");
  }

  public static Problem wrongRange(long size) {
    return of(
        "wrong-range",
        "No such range",
        Status.REQUESTED_RANGE_NOT_SATISFIABLE,
        "The image has " + size + " bytes; accepted: a range that begins within them.");
  }

  /** The problem for a status without any details. */
  public static Problem ofStatus(int status, String path) {
    Status known = Status.fromStatusCode(status);
    String title = known == null ? "Request refused" : known.getReasonPhrase();
    return new Problem(
        "about:blank", title, status, title + ": " + shortened(path), null, null, null);
  }

  /** The problem of a failure whose cause is in the log under a reference. */
  public static Problem failure(String reference) {
    return of(
        "failure",
        "The server failed",
        Status.INTERNAL_SERVER_ERROR,
        "The server failed; its log has the reason under reference " + reference + ".");
  }

  /**
   * A problem of a type.
   *
   * @param type the type, words separated by hyphens
   */
  public static Problem of(String type, String title, Status status, String detail) {
    return of(type, title, status.getStatusCode(), detail);
  }

  /**
   * A problem of a type whose status Jakarta REST does not define.
   *
   * @param type the kind, a word or more with hyphens
   */
  public static Problem of(String type, String title, int status, String detail) {
    return new Problem(TYPES + type, title, status, detail, null, null, null);
  }
}
