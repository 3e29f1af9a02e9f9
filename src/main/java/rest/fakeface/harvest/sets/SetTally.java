package rest.fakeface.harvest.sets;

import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.StageTimes;

/** What a harvest has to know while a set is read. */
public interface SetTally {

  /** Counts something that is not taken; {@code why} ends a sentence that begins with its name. */
  void reject(SourceRef ref, Rejection reason, String why);

  /** Whether something needs no second look: it was rejected, or taken, as it is now. */
  boolean isSeen(SourceRef ref);

  /** Takes the time of the work. */
  StageTimes stages();

  /** Says how many more images are to be looked at, as far as is known before. */
  void expect(long images);

  /** Says that one of them was looked at. */
  void pass();
}
