package rest.fakeface.harvest.sets;

import java.util.stream.Stream;
import rest.fakeface.intake.Candidate;

/** How a set says what its images show. */
interface SetLayout {

  /** Whether what a container holds is laid out so. */
  boolean recognises(SetListing listing);

  /**
   * The faces of a set, one after another as they are asked for; the caller closes the stream. What
   * is none is rejected in the tally.
   */
  Stream<Candidate> candidates(OpenSet set);
}
