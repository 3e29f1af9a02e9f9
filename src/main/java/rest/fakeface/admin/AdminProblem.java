package rest.fakeface.admin;

import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import rest.fakeface.api.Problem;
import rest.fakeface.api.ProblemException;
import rest.fakeface.face.FaceName;

/** What can go wrong with an administrator's work. */
final class AdminProblem {

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

  static ProblemException noModel(Exception why) {
    return new ProblemException(
        Problem.of(
            "no-model",
            "No model to label the image",
            Status.CONFLICT,
            "Give gender and age, because no model can estimate them: " + why.getMessage()));
  }

  static ProblemException imageNotDeleted(FaceName face, IOException why) {
    return new ProblemException(
        Problem.of(
            "image-not-deleted",
            "The image could not be deleted",
            Status.INTERNAL_SERVER_ERROR,
            face
                + " is taken down, but its image is still on the disk ("
                + why
                + "); repeat this."));
  }
}
