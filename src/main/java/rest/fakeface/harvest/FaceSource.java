package rest.fakeface.harvest;

import java.io.IOException;
import java.util.stream.Stream;
import rest.fakeface.intake.Candidate;

/** A source of faces. */
interface FaceSource {

  /** The source's name in the log and in reports. */
  String name();

  /**
   * The current candidates of the source, produced on demand; the caller closes the stream.
   * Everything that is not a face is rejected in the tally.
   *
   * @throws IOException if the source cannot be read at all
   */
  Stream<Candidate> candidates(HarvestTally tally) throws IOException;

  /**
   * Whether the source returns a different image on every request. Then a known face is a {@link
   * Rejection#DUPLICATE}; for other sources it is a face of an earlier harvest.
   */
  default boolean givesAnotherEachTime() {
    return false;
  }
}
