package rest.fakeface.face;

import org.jspecify.annotations.Nullable;

/**
 * What the catalog knows of a face beside what every request needs.
 *
 * @param provenance where its image is from and on which terms
 * @param sha256 the SHA-256 of its image as it came, in 64 hexadecimal digits; null when it was not
 *     seen here
 * @param genderStated whether its source stated its gender; else a model estimated it
 * @param ageStated whether its source stated its age; else a model estimated it
 * @param measurement what models say of it; null when none was asked
 * @param region where the face is in the image; null when no detector was asked
 */
public record Papers(
    Provenance provenance,
    @Nullable String sha256,
    boolean genderStated,
    boolean ageStated,
    @Nullable Measurement measurement,
    @Nullable FaceRegion region) {

  /** The papers of a face of which no more is known than what its label rests on. */
  public static Papers of(@Nullable Evidence evidence) {
    boolean stated = evidence == null;
    return new Papers(Provenance.NONE, null, stated, stated, null, null);
  }
}
