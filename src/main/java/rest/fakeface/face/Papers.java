package rest.fakeface.face;

import org.jspecify.annotations.Nullable;

/**
 * The information about a face that few requests need.
 *
 * @param provenance the origin and the terms of its image
 * @param sha256 the SHA-256 of its original image in 64 hexadecimal digits; null if unknown
 * @param genderStated whether its source stated its gender; otherwise a model estimated it
 * @param ageStated whether its source stated its age; otherwise a model estimated it
 * @param measurement the models' estimates; null if no model was used
 * @param region the position of the face in the image; null if no detector was used
 */
public record Papers(
    Provenance provenance,
    @Nullable String sha256,
    boolean genderStated,
    boolean ageStated,
    @Nullable Measurement measurement,
    @Nullable FaceRegion region) {

  /** The papers of a face of which only the basis of its label is known. */
  public static Papers of(@Nullable Evidence evidence) {
    boolean stated = evidence == null;
    return new Papers(Provenance.NONE, null, stated, stated, null, null);
  }
}
