package rest.fakeface.harvest.sets;

import java.util.stream.Stream;
import rest.fakeface.face.FaceName;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;

/**
 * Files named like faces of the catalog, at any depth. The source of each is the name of its
 * folder.
 */
final class NamedLayout implements SetLayout {

  /** The source of faces at the top. */
  private static final String AT_THE_TOP = "import";

  @Override
  public boolean recognises(SetListing listing) {
    return listing.named() > 0;
  }

  @Override
  public Stream<Candidate> candidates(OpenSet set) {
    set.tally().expect(set.listing().images());
    return set.container().files(set.tally()).flatMap(file -> candidate(file, set));
  }

  private static Stream<Candidate> candidate(SetFile file, OpenSet set) {
    FaceName name = FaceName.parse(file.name()).orElse(null);
    if (name != null) {
      return set.offerNamed(file, file.source(AT_THE_TOP), name);
    }
    if (!file.isCompanion() && !Archives.isArchive(file.name())) {
      set.tally().reject(file.ref(), Rejection.WRONG_NAME, "its name is not " + FaceName.FORM);
    }
    return Stream.empty();
  }
}
