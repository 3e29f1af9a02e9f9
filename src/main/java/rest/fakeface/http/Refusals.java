package rest.fakeface.http;

import jakarta.ws.rs.core.Response.Status;

/** Refusals that do not depend on the resource: too large, too many, too slow, too late. */
public final class Refusals {

  /** The status of a server without space (RFC 4918), which JAX-RS does not know. */
  private static final int INSUFFICIENT_STORAGE = 507;

  private Refusals() {}

  public static Problem stopping() {
    return Problem.of(
        "stopping",
        "The server is stopping",
        Status.SERVICE_UNAVAILABLE,
        "This server is stopping; use another one, or try again in a moment.");
  }

  public static Problem tooManyRequests(int rate, long seconds) {
    return Problem.of(
        "too-many-requests",
        "Too many requests",
        Status.TOO_MANY_REQUESTS,
        "A client may send " + rate + " requests a minute; try again in " + seconds + " s.");
  }

  public static Problem tooManyAtOnce(String what, int most) {
    return Problem.of(
        "too-many-at-once",
        "Too many requests at once",
        Status.TOO_MANY_REQUESTS,
        "A client may have " + most + " " + what + " in progress at once.");
  }

  public static Problem noSpaceForBodies() {
    return busy("bodies");
  }

  public static Problem noSpaceForAnswers() {
    return busy("large answers");
  }

  /** The refusal of a body with more bytes than are accepted. */
  public static ProblemException bodyTooLarge(long most) {
    return new ProblemException(
        Problem.of(
            "body-too-large",
            "The body is too large",
            Status.REQUEST_ENTITY_TOO_LARGE,
            "The body is too large; accepted: up to " + most + " bytes."));
  }

  public static Problem bodyTooSlow() {
    return Problem.of(
        "too-slow",
        "The body arrives too slowly",
        Status.REQUEST_TIMEOUT,
        "The body arrives too slowly; send it faster or in smaller parts.");
  }

  public static Problem diskFull() {
    return Problem.of(
        "disk-full",
        "The disk is full",
        INSUFFICIENT_STORAGE,
        "The body cannot be stored; the server's log says why.");
  }

  public static Problem unknownTransferCoding(String came) {
    return Problem.of(
        "unknown-transfer-coding",
        "Unknown transfer coding",
        Status.NOT_IMPLEMENTED,
        "The Transfer-Encoding is '" + Problem.shortened(came) + "'; accepted: chunked.");
  }

  public static Problem queryTooLong(int most) {
    return Problem.of(
        "query-too-long",
        "The query is too long",
        Status.REQUEST_URI_TOO_LONG,
        "The query is too long; accepted: up to " + most + " characters.");
  }

  public static Problem headersTooLarge(int most) {
    return Problem.of(
        "headers-too-large",
        "The headers are too large",
        Status.REQUEST_HEADER_FIELDS_TOO_LARGE,
        "The headers are too large; accepted: up to " + most + " characters in all.");
  }

  public static Problem requestBrokenOff() {
    return Problem.of(
        "request-broken-off",
        "The request is incomplete",
        Status.BAD_REQUEST,
        "The body of the request could not be read completely; send the request again.");
  }

  /**
   * The refusal of a request for which the server has no capacity now.
   *
   * @param what the name of what exceeds the limit
   */
  public static Problem busy(String what) {
    return Problem.of(
        "busy",
        "Too busy",
        Status.SERVICE_UNAVAILABLE,
        "Too many " + what + " are in progress at once; try again in a moment.");
  }
}
