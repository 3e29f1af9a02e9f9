package rest.fakeface.harvest.sets;

import java.util.stream.Stream;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;

/**
 * An open set.
 *
 * @param container its container
 * @param listing the listing of its files
 * @param source the default source of its faces
 * @param provenance the provenance of all its images
 * @param filter selects the rows of its table
 * @param images makes candidates from its images
 * @param tally counts rejections
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
        provenance.prompt(),
        provenance.sourceType());
  }

  /** Rejects a file that is not an image, unless such files may accompany images. */
  void rejectOther(SetFile file) {
    if (!file.isCompanion() && !file.isDescription() && !Archives.isArchive(file.name())) {
      tally.reject(
          file.ref(), Rejection.WRONG_NAME, "its name does not end in .jpg, .jpeg, .png or .webp");
    }
  }
}
