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

/** What can go wrong with an administrator's work. */
final class AdminProblem {

  /** Jakarta REST has no name for it. */
  private static final int INSUFFICIENT_STORAGE = 507;

  private static final Logger LOG = Log.of(AdminProblem.class);

  private AdminProblem() {}

  static ProblemException noDatabase() {
    return new ProblemException(
        Problem.of(
            "no-database",
            "The database does not answer",
            Status.SERVICE_UNAVAILABLE,
            "The database does not answer, the log says why; nothing was changed for certain, try"
                + " again."));
  }

  static ProblemException noImages() {
    return new ProblemException(
        Problem.of(
            "images-unavailable",
            "The store of images does not answer",
            Status.SERVICE_UNAVAILABLE,
            "The store of images does not answer, the log says why; what was added before is"
                + " known, try again."));
  }

  static ProblemException diskFull() {
    return diskFull("nothing was changed for certain, try again when there is space.");
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
            "Give gender and age, because no model can estimate them; the log says why."));
  }

  static ProblemException tooBusy() {
    return new ProblemException(
        Problem.of(
            "uploads-under-way",
            "Too many uploads at once",
            Status.SERVICE_UNAVAILABLE,
            "Other uploads take too long; repeat this one, what it has added is known then."));
  }

  static ProblemException importUnderWay() {
    return new ProblemException(
        Problem.of(
            "import-under-way",
            "Another import is under way",
            Status.CONFLICT,
            "Another import of a bundle is under way here; wait for its end."));
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
            "The import was broken off",
            Status.SERVICE_UNAVAILABLE,
            "Repeat the import of the same bundle, it goes on: " + whatCameOf(report)));
  }

  static ProblemException importOnFullDisk(BundleReport report) {
    return diskFull(
        "repeat the import of the same bundle when there is space, it goes on: "
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
            face + " is taken down, but its image is still there, the log says why; repeat this."));
  }
}
