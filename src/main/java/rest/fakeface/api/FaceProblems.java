package rest.fakeface.api;

import jakarta.ws.rs.core.Response.Status;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.Refusals;

/** Problems of requests for a face, its image or its papers. */
public final class FaceProblems {

  private FaceProblems() {}

  /**
   * No face matches the filter.
   *
   * @param known a sentence that lists the existing sources; empty to omit it
   */
  public static ProblemException noFace(FaceFilter filter, String known) {
    String detail = "No face matches " + Problem.shortened(filter.toString()) + ".";
    return new ProblemException(
        Problem.of("no-face", "No face matches", Status.NOT_FOUND, detail + known));
  }

  public static ProblemException notReady() {
    return new ProblemException(
        Problem.of(
            "not-ready",
            "Not ready yet",
            Status.SERVICE_UNAVAILABLE,
            "The catalog has not been read yet; try again in a moment."));
  }

  public static ProblemException papersNotReadable() {
    return new ProblemException(
        Problem.of(
            "papers-not-readable",
            "Papers cannot be read",
            Status.SERVICE_UNAVAILABLE,
            "The papers of faces cannot be read now; try again in a moment."));
  }

  /** No face has the name. */
  public static ProblemException unknownFace(String file) {
    String detail = "The catalog has no face named " + Problem.shortened(file) + ".";
    return new ProblemException(
        Problem.of("unknown-face", "No such face", Status.NOT_FOUND, detail));
  }

  public static ProblemException faceRemoved(String file) {
    return new ProblemException(
        Problem.of(
            "face-removed", "Face removed", Status.GONE, "The face " + file + " was removed."));
  }

  public static Problem noImage(String file) {
    return Problem.of(
        "no-image",
        "No such image",
        Status.NOT_FOUND,
        "There is no image named " + Problem.shortened(file) + ".");
  }

  public static Problem imageRemoved(String file) {
    return Problem.of(
        "image-removed", "Image removed", Status.GONE, "The image " + file + " was removed.");
  }

  public static Problem imagesUnavailable() {
    return Problem.of(
        "images-unavailable",
        "Images cannot be read now",
        Status.SERVICE_UNAVAILABLE,
        "The image store does not answer; the server's log has the reason. Try again in a moment.");
  }

  public static Problem tooManyRenderings() {
    return Refusals.busy("renderings of image sizes");
  }
}
