package rest.fakeface.harvest.sets;

import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.StageTimes;

/** A tally that counts nothing, for listing files that will be counted later. */
enum SilentTally implements SetTally {
  INSTANCE;

  @Override
  public void reject(SourceRef ref, Rejection reason, String why) {
    // Counted later.
  }

  @Override
  public boolean isSeen(SourceRef ref) {
    return false;
  }

  @Override
  public StageTimes stages() {
    return new StageTimes();
  }

  @Override
  public void expect(long images) {
    // The caller does not use the result.
  }

  @Override
  public void pass() {
    // The caller does not use the result.
  }
}
