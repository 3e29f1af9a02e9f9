package rest.fakeface.admin;

import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.bundle.BundleReport;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.log.Log;

/** The problems of administrators' requests. */
final class AdminProblem {

  /** Not defined by Jakarta REST. */
  private static final int INSUFFICIENT_STORAGE = 507;

  private static final Logger LOG = Log.of(AdminProblem.class);

  private AdminProblem() {}

  static ProblemException noDatabase() {
    return new ProblemException(
        Problem.of(
            "no-database",
            "The database does not answer",
            Status.SERVICE_UNAVAILABLE,
            "The database does not answer; the server's log has the reason. The change may not have"
                + " been made: try again."));
  }

  static ProblemException noImages() {
    return new ProblemException(
        Problem.of(
            "images-unavailable",
            "The image store does not answer",
            Status.SERVICE_UNAVAILABLE,
            "The image store does not answer; the server's log has the reason. Try again:"
                + " faces that were already added are reported as known."));
  }

  static ProblemException diskFull() {
    return diskFull("the change may not have been made: try again when there is space.");
  }

  private static ProblemException diskFull(String whatNow) {
    return new ProblemException(
        Problem.of(
            "disk-full",
            "The disk is full",
            INSUFFICIENT_STORAGE,
            "The server's disk is full or read-only; " + whatNow));
  }

  static ProblemException noModel(Exception why) {
    LOG.log(Level.WARNING, "An upload without a label found no model: {0}", why.getMessage());
    return new ProblemException(
        Problem.of(
            "no-model",
            "No model to label the image",
            Status.CONFLICT,
            "Give gender and age, because no model can estimate them; the log has the reason."));
  }

  static ProblemException tooBusy() {
    return new ProblemException(
        Problem.of(
            "uploads-under-way",
            "Too many uploads at once",
            Status.SERVICE_UNAVAILABLE,
            "Other uploads take too long; try again. Faces that were added are reported as known."));
  }

  static ProblemException importUnderWay() {
    return new ProblemException(
        Problem.of(
            "import-under-way",
            "Another import is in progress",
            Status.CONFLICT,
            "This server is already importing a bundle; try again when that import has ended."));
  }

  static ProblemException bundleRefused(BundleReport report) {
    return new ProblemException(
        Problem.of(
            "bundle-refused",
            "The bundle is refused",
            Status.BAD_REQUEST,
            "The bundle cannot be trusted: " + whatCameOf(report)));
  }

  static ProblemException importBrokenOff(BundleReport report) {
    return new ProblemException(
        Problem.of(
            "import-broken-off",
            "The import was interrupted",
            Status.SERVICE_UNAVAILABLE,
            "Repeat the import of the same bundle to continue: " + whatCameOf(report)));
  }

  static ProblemException importOnFullDisk(BundleReport report) {
    return diskFull(
        "repeat the import of the same bundle when there is space to continue: "
            + whatCameOf(report));
  }

  private static String whatCameOf(BundleReport report) {
    return report.why() + " (before that: " + report.counts() + ")";
  }

  static ProblemException imageNotDeleted(FaceName face, IOException why) {
    LOG.log(Level.WARNING, "The image of {0} is not deleted: {1}", face, why.toString());
    return new ProblemException(
        Problem.of(
            "image-not-deleted",
            "The image could not be deleted",
            Status.INTERNAL_SERVER_ERROR,
            face
                + " is taken down, but its image could not be deleted; see the log and try again."));
  }
}
