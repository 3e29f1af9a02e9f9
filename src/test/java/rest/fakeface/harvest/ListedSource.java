package rest.fakeface.harvest;

import java.util.List;
import java.util.stream.Stream;
import rest.fakeface.intake.Candidate;

/** A source that always offers the same candidates. */
record ListedSource(List<Candidate> candidates) implements FaceSource {

  @Override
  public String name() {
    return "listed";
  }

  @Override
  public Stream<Candidate> candidates(HarvestTally tally) {
    return candidates.stream();
  }
}
