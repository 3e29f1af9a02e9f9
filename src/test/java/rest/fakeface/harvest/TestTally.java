package rest.fakeface.harvest;

import rest.fakeface.intake.RejectionFile;

/** Tallies without a list of rejections. */
final class TestTally {

  private TestTally() {}

  static HarvestTally of(String source, SeenFiles seen) {
    return new HarvestTally(
        source, HarvestTally.now(), seen, Integer.MAX_VALUE, RejectionFile.none());
  }

  static HarvestTally of(String source) {
    return of(source, new SeenFiles());
  }
}
