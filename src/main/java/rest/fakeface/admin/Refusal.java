package rest.fakeface.admin;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import rest.fakeface.api.Problem;
import rest.fakeface.api.ProblemException;

/** Why somebody does not come into the administration. */
final class Refusal {

  private static final String NO_ENTRY = "No entry";

  private Refusal() {}

  static ProblemException closed() {
    return forbidden(
        "admin-closed", "The administration is closed; fakeface.admin.password-hash opens it.");
  }

  static ProblemException notPermitted() {
    return forbidden(
        "not-permitted", "The token is valid, but names no group that may administer.");
  }

  static ProblemException otherOrigin() {
    return forbidden("other-origin", "A page of another origin may not administer.");
  }

  static ProblemException noCredential() {
    return unauthorized("no-credential", "A credential is missing: HTTP Basic or a bearer token.");
  }

  static ProblemException wrongCredential() {
    return unauthorized("wrong-credential", "The credential is wrong.");
  }

  static ProblemException tooManyTries(Duration pause) {
    return new ProblemException(
        Problem.of(
            "too-many-tries",
            "Too many wrong credentials",
            Status.TOO_MANY_REQUESTS,
            "Too many wrong credentials came from this address; try again in "
                + seconds(pause)
                + " s."));
  }

  /** A length of time in whole seconds, rounded up, as {@code Retry-After} has it. */
  static long seconds(Duration pause) {
    return pause.toSeconds() + 1;
  }

  private static ProblemException forbidden(String type, String detail) {
    return new ProblemException(Problem.of(type, NO_ENTRY, Status.FORBIDDEN, detail));
  }

  private static ProblemException unauthorized(String type, String detail) {
    return new ProblemException(Problem.of(type, NO_ENTRY, Status.UNAUTHORIZED, detail));
  }
}
