package rest.fakeface.intake;

import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;

/** The outcome of an offered candidate. */
public sealed interface Outcome {

  /**
   * It was added to the catalog.
   *
   * @param face the face in the catalog
   */
  record Added(Face face) implements Outcome {}

  /**
   * It was already in the catalog.
   *
   * @param name its name there
   * @param restored whether its image was missing or damaged and was stored again
   */
  record Known(FaceName name, boolean restored) implements Outcome {}

  /**
   * It was rejected.
   *
   * @param reason the reason that is counted
   * @param why the reason in words, which complete a sentence that begins with the candidate's name
   */
  record Rejected(Rejection reason, String why) implements Outcome {

    static Rejected of(RejectedException e) {
      return new Rejected(e.reason(), e.why());
    }
  }
}
