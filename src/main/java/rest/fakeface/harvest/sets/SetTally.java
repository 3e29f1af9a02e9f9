package rest.fakeface.harvest.sets;

import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.StageTimes;

/** Receives the events of reading a set for a harvest. */
public interface SetTally {

  /** Counts a rejection; {@code why} completes a sentence that begins with the name. */
  void reject(SourceRef ref, Rejection reason, String why);

  /** Whether a file need not be examined again: its current state was already rejected or added. */
  boolean isSeen(SourceRef ref);

  /** Measures the time of work. */
  StageTimes stages();

  /** Adds a number of images to be examined, if known in advance. */
  void expect(long images);

  /** Counts an image as examined. */
  void pass();
}
