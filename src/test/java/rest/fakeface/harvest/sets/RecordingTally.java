package rest.fakeface.harvest.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.StageTimes;

/** A tally that records its calls. */
final class RecordingTally implements SetTally {

  /** The reason of each rejection, and its place after the last slash. */
  final List<String> rejections = new ArrayList<>();

  final Set<SourceRef> seen = new HashSet<>();
  final StageTimes stages = new StageTimes();
  long expected;
  long passed;

  @Override
  public void reject(SourceRef ref, Rejection reason, String why) {
    rejections.add(reason + " " + ref.place().replaceFirst(".*/", ""));
  }

  @Override
  public boolean isSeen(SourceRef ref) {
    return seen.contains(ref);
  }

  @Override
  public StageTimes stages() {
    return stages;
  }

  @Override
  public void expect(long images) {
    expected += images;
  }

  @Override
  public void pass() {
    passed++;
  }
}
