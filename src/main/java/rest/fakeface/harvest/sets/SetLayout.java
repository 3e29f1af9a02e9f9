package rest.fakeface.harvest.sets;

import java.util.stream.Stream;
import rest.fakeface.intake.Candidate;

/** A layout of sets: how files and labels are arranged. */
interface SetLayout {

  /** Whether the files in a container have this layout. */
  boolean recognises(SetListing listing);

  /**
   * The faces of a set, produced on demand; the caller closes the stream. Other files are rejected
   * in the tally.
   */
  Stream<Candidate> candidates(OpenSet set);
}
