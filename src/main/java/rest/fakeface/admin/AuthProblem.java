package rest.fakeface.admin;

import jakarta.ws.rs.core.Response.Status;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/** The problems of requests without access to the administration. */
final class AuthProblem {

  /** The number of seconds after which a deferred request may be retried. */
  static final long RETRY_SECONDS = LoginThrottle.PATIENCE.toSeconds();

  private AuthProblem() {}

  static ProblemException closed() {
    return forbidden(
        "admin-closed",
        "The administration is closed. Set fakeface.admin.password-hash to open it.");
  }

  static ProblemException notPermitted() {
    return forbidden(
        "not-permitted", "The token is valid, but does not contain the group of administrators.");
  }

  static ProblemException otherOrigin(String origin) {
    return forbidden(
        "other-origin",
        "Only a page of "
            + origin
            + " may send this request. If that is not the address in the browser, set"
            + " fakeface.trusted-proxies.");
  }

  static ProblemException noCredential() {
    return unauthorized(
        "no-credential", "Send a credential: HTTP Basic in UTF-8, or a bearer token.");
  }

  static ProblemException unreadableCredential() {
    return unauthorized(
        "unreadable-credential",
        "The credential cannot be read. Accepted: Basic with the Base64 of name:password in UTF-8,"
            + " or Bearer with a token.");
  }

  static ProblemException wrongCredential() {
    return unauthorized("wrong-credential", "The credential is wrong.");
  }

  static ProblemException tooManyTries() {
    return new ProblemException(
        Problem.of(
            "too-many-tries",
            "Too many log-ins",
            Status.TOO_MANY_REQUESTS,
            "Too many passwords were sent from this address. Try again in "
                + RETRY_SECONDS
                + " s."));
  }

  static ProblemException busy() {
    return unavailable("logins-busy", "Too many log-ins", "Too many passwords are being verified.");
  }

  static ProblemException noKeys() {
    return unavailable(
        "no-keys", "No keys for tokens", "The keys that verify tokens cannot be fetched.");
  }

  private static ProblemException unavailable(String type, String title, String detail) {
    return new ProblemException(
        Problem.of(
            type,
            title,
            Status.SERVICE_UNAVAILABLE,
            detail + " Try again in " + RETRY_SECONDS + " s."));
  }

  private static ProblemException forbidden(String type, String detail) {
    return new ProblemException(Problem.of(type, "Access denied", Status.FORBIDDEN, detail));
  }

  private static ProblemException unauthorized(String type, String detail) {
    return new ProblemException(
        Problem.of(type, "Authentication required", Status.UNAUTHORIZED, detail));
  }
}
