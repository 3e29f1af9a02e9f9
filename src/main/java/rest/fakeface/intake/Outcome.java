package rest.fakeface.intake;

import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;

/** The outcome of a face that was offered. */
public sealed interface Outcome {

  /**
   * It is new in the catalog.
   *
   * @param face the face as the catalog has it
   */
  record Added(Face face) implements Outcome {}

  /**
   * The catalog has it already.
   *
   * @param name its name there
   * @param restored whether its image was missing or damaged and is stored again
   */
  record Known(FaceName name, boolean restored) implements Outcome {}

  /**
   * It was not taken.
   *
   * @param reason the reason that is counted
   * @param why what is wrong, as the end of a sentence that begins with the name of what was
   *     offered
   */
  record Rejected(Rejection reason, String why) implements Outcome {

    static Rejected of(RejectedException e) {
      return new Rejected(e.reason(), e.why());
    }
  }
}
