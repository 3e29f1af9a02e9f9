package rest.fakeface.harvest.sets;

import rest.fakeface.intake.Rejection;

/**
 * A set that is being read.
 *
 * @param container what holds it
 * @param listing what it holds
 * @param source the name of the source of its faces, where they have none of their own
 * @param filter which rows of a table are wanted
 * @param images makes candidates of its images
 * @param tally counts what is rejected
 */
record OpenSet(
    Container container,
    SetListing listing,
    String source,
    RowFilter filter,
    ImageCandidates images,
    SetTally tally) {

  /** Rejects a file that is no image, unless it may accompany some. */
  void rejectOther(SetFile file) {
    if (!file.isCompanion() && !file.isDescription() && !Archives.isArchive(file.name())) {
      tally.reject(
          file.ref(), Rejection.WRONG_NAME, "its name does not end in .jpg, .jpeg, .png or .webp");
    }
  }
}
