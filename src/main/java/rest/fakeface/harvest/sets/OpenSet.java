package rest.fakeface.harvest.sets;

import java.util.stream.Stream;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;

/**
 * A set that is being read.
 *
 * @param container what holds it
 * @param listing what it holds
 * @param source the name of the source of its faces, where they have none of their own
 * @param provenance what is known of all its images
 * @param filter which rows of a table are wanted
 * @param images makes candidates of its images
 * @param tally counts what is rejected
 */
record OpenSet(
    Container container,
    SetListing listing,
    String source,
    Provenance provenance,
    RowFilter filter,
    ImageCandidates images,
    SetTally tally) {

  /** The candidate of an image; see {@link ImageCandidates#ofSet}. */
  Stream<Candidate> offer(SetFile file, String itsSource, ImageCandidates.Statement statement) {
    return images.ofSet(file, itsSource, () -> statement.read().or(known(file)));
  }

  /** The candidate of an image whose key and label are in its name. */
  Stream<Candidate> offerNamed(SetFile file, String itsSource, FaceName name) {
    return images.named(file, itsSource, name, known(file));
  }

  private Provenance known(SetFile file) {
    String from = provenance.origin() == null ? container.name() : provenance.origin();
    return new Provenance(
        provenance.licence(),
        provenance.attribution(),
        from.replaceFirst("/+$", "") + "/" + file.path(),
        provenance.prompt());
  }

  /** Rejects a file that is no image, unless it may accompany some. */
  void rejectOther(SetFile file) {
    if (!file.isCompanion() && !file.isDescription() && !Archives.isArchive(file.name())) {
      tally.reject(
          file.ref(), Rejection.WRONG_NAME, "its name does not end in .jpg, .jpeg, .png or .webp");
    }
  }
}
