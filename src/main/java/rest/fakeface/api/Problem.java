package rest.fakeface.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceFilter;
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

  /** The status of a server without space (RFC 4918), which JAX-RS does not know. */
  private static final int INSUFFICIENT_STORAGE = 507;

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

  /**
   * The lack of a face that matches.
   *
   * @param known which sources there are, in a sentence; empty when that is not told
   */
  static ProblemException noFace(FaceFilter filter, String known) {
    String detail = "No face matches " + shortened(filter.toString()) + ".";
    return new ProblemException(of("no-face", "No face matches", Status.NOT_FOUND, detail + known));
  }

  static ProblemException notReady() {
    return new ProblemException(
        of(
            "not-ready",
            "Not ready yet",
            Status.SERVICE_UNAVAILABLE,
            "The catalog has not been read yet; try again in a moment."));
  }

  static ProblemException papersNotReadable() {
    return new ProblemException(
        of(
            "papers-not-readable",
            "Papers cannot be read",
            Status.SERVICE_UNAVAILABLE,
            "The papers of faces cannot be read now; try again in a moment."));
  }

  static Problem stopping() {
    return of(
        "stopping",
        "The server is stopping",
        Status.SERVICE_UNAVAILABLE,
        "This server is being stopped; ask another one, or this one again in a moment.");
  }

  /** The lack of a face of some name. */
  public static ProblemException unknownFace(String file) {
    String detail = "The catalog has no face of the name " + shortened(file) + ".";
    return new ProblemException(of("unknown-face", "No such face", Status.NOT_FOUND, detail));
  }

  static ProblemException faceRemoved(String file) {
    return new ProblemException(
        of("face-removed", "Face removed", Status.GONE, "The face " + file + " was removed."));
  }

  /** The refusal of a body of more bytes than are taken. */
  public static ProblemException bodyTooLarge(long most) {
    return new ProblemException(
        of(
            "body-too-large",
            "The body is too large",
            Status.REQUEST_ENTITY_TOO_LARGE,
            "The body is too large; accepted: up to " + most + " bytes."));
  }

  /** The refusal of a header's value. */
  static ProblemException wrongHeader(Status status, String name, String came, String accepted) {
    String detail =
        "The header " + name + " is '" + shortened(came) + "'; accepted: " + accepted + ".";
    return new ProblemException(of("wrong-header", "A header is wrong", status, detail));
  }

  static Problem noImage(String file) {
    return of(
        "no-image",
        "No such image",
        Status.NOT_FOUND,
        "There is no image of the name " + shortened(file) + ".");
  }

  static Problem imageRemoved(String file) {
    return of("image-removed", "Image removed", Status.GONE, "The image " + file + " was removed.");
  }

  static Problem otherTag(String tags) {
    return of(
        "precondition-failed",
        "There is another now",
        Status.PRECONDITION_FAILED,
        "The header If-Match is '"
            + shortened(tags)
            + "'; accepted: the entity tag of what is there.");
  }

  static Problem tooManyRequests(int rate, long seconds) {
    return of(
        "too-many-requests",
        "Too many requests",
        Status.TOO_MANY_REQUESTS,
        "A client has " + rate + " requests a minute; ask again in " + seconds + " s.");
  }

  static Problem tooManyAtOnce(String what, int most) {
    return of(
        "too-many-at-once",
        "Too many requests at once",
        Status.TOO_MANY_REQUESTS,
        "A client may have " + most + " " + what + " under way at once.");
  }

  static Problem noSpaceForBodies() {
    return busy("bodies");
  }

  static Problem noSpaceForAnswers() {
    return busy("large answers");
  }

  static Problem tooManyRenderings() {
    return busy("images of sizes that are not kept yet");
  }

  private static Problem busy(String what) {
    return of(
        "busy",
        "Too busy",
        Status.SERVICE_UNAVAILABLE,
        "Too many " + what + " are under way at once; try again in a moment.");
  }

  static Problem bodyTooSlow() {
    return of(
        "too-slow",
        "The body comes too slowly",
        Status.REQUEST_TIMEOUT,
        "The body comes too slowly; send it faster or in smaller parts.");
  }

  static Problem diskFull() {
    return new Problem(
        TYPES + "disk-full",
        "The disk is full",
        INSUFFICIENT_STORAGE,
        "The body cannot be stored; the server's log says why.",
        null,
        null,
        null);
  }

  static Problem unknownTransferCoding(String came) {
    return of(
        "unknown-transfer-coding",
        "Unknown transfer coding",
        Status.NOT_IMPLEMENTED,
        "The Transfer-Encoding is '" + shortened(came) + "'; accepted: chunked.");
  }

  static Problem queryTooLong(int most) {
    return of(
        "query-too-long",
        "The query is too long",
        Status.REQUEST_URI_TOO_LONG,
        "The query is too long; accepted: up to " + most + " characters.");
  }

  static Problem headersTooLarge(int most) {
    return of(
        "headers-too-large",
        "The headers are too large",
        Status.REQUEST_HEADER_FIELDS_TOO_LARGE,
        "The headers are too large; accepted: up to " + most + " characters in all.");
  }

  static Problem wrongRange(long size) {
    return of(
        "wrong-range",
        "No such range",
        Status.REQUESTED_RANGE_NOT_SATISFIABLE,
        "The image has " + size + " bytes; accepted: a range that begins among them.");
  }

  /** The problem that a status alone says. */
  static Problem ofStatus(int status, String path) {
    Status known = Status.fromStatusCode(status);
    String title = known == null ? "Request refused" : known.getReasonPhrase();
    return new Problem(
        "about:blank", title, status, title + ": " + shortened(path), null, null, null);
  }

  static Problem requestBrokenOff() {
    return of(
        "request-broken-off",
        "The request was broken off",
        Status.BAD_REQUEST,
        "The body of the request could not be read to its end; send it again.");
  }

  /** The problem of a failure whose cause the log tells under a reference. */
  static Problem failure(String reference) {
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
