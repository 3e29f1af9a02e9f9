package rest.fakeface.harvest;

import java.io.IOException;
import java.util.stream.Stream;
import rest.fakeface.intake.Candidate;

/** Where faces come from. */
interface FaceSource {

  /** The source's name in the log and in reports. */
  String name();

  /**
   * What the source has now, one after another as it is asked for; the caller closes it. What is
   * none of its faces is rejected in the tally.
   *
   * @throws IOException when the source cannot be read at all
   */
  Stream<Candidate> candidates(HarvestTally tally) throws IOException;

  /**
   * Whether the source gives another image each time: then one that the catalog has is a {@link
   * Rejection#DUPLICATE}, and not one that was harvested before and is looked at again.
   */
  default boolean givesAnotherEachTime() {
    return false;
  }
}
