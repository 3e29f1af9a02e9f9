package rest.fakeface.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.mark.Mark;

/**
 * A face that a source offers to the catalog.
 *
 * @param ref its place in the source
 * @param source the name of its source in the catalog
 * @param key its content address
 * @param label its gender and age; null if a model may have to estimate them
 * @param stated what its set states about gender and age if that is not yet the label; null if it
 *     is not from a set
 * @param provenance the provenance and licence of its image
 * @param papers its papers in the catalog from which it comes; null if it does not come from one
 * @param picture its image; null if it is hosted elsewhere
 * @param dateAdded when it was added to the catalog from which it comes; null for now
 * @param lastServed when it was last served by that catalog; null if never
 */
public record Candidate(
    SourceRef ref,
    String source,
    FaceKey key,
    @Nullable Label label,
    @Nullable Stated stated,
    Provenance provenance,
    @Nullable Papers papers,
    @Nullable Picture picture,
    @Nullable Instant dateAdded,
    @Nullable Instant lastServed) {

  /** A face whose name, and thereby gender and age, the source knows. */
  public static Candidate named(
      SourceRef ref,
      String source,
      FaceName name,
      Provenance provenance,
      @Nullable Picture picture) {
    return named(ref, source, name, provenance, picture, null, null);
  }

  /** A face whose name the source knows, with its times in the catalog from which it comes. */
  public static Candidate named(
      SourceRef ref,
      String source,
      FaceName name,
      Provenance provenance,
      @Nullable Picture picture,
      @Nullable Instant dateAdded,
      @Nullable Instant lastServed) {
    Label label = new Label(name.gender(), name.age(), null);
    return new Candidate(
        ref, source, name.key(), label, null, provenance, null, picture, dateAdded, lastServed);
  }

  /** A face of another catalog, with everything known about it there. */
  public static Candidate of(SourceRef ref, DocumentedFace there, @Nullable Picture picture) {
    Face face = there.face();
    Label label = new Label(face.name().gender(), face.name().age(), face.evidence());
    return new Candidate(
        ref,
        face.source(),
        face.key(),
        label,
        null,
        there.papers().provenance(),
        there.papers(),
        picture,
        face.dateAdded(),
        face.lastServed());
  }

  /** An image about which the source states nothing. */
  public static Candidate unlabelled(
      SourceRef ref, String source, FaceKey key, Provenance provenance, Picture picture) {
    return of(ref, source, key, null, provenance, picture);
  }

  /** An image of a set, with what the set states about the face. */
  public static Candidate ofSet(
      SourceRef ref, String source, FaceKey key, Stated stated, Picture picture) {
    return of(ref, source, key, stated, stated.provenance(), picture);
  }

  private static Candidate of(
      SourceRef ref,
      String source,
      FaceKey key,
      @Nullable Stated stated,
      Provenance provenance,
      Picture picture) {
    return new Candidate(ref, source, key, null, stated, provenance, null, picture, null, null);
  }

  /** The mark of its image, unless the image already has one. */
  public Mark mark() {
    return Mark.of(source, provenance);
  }

  /** The name of the face with a label. */
  FaceName name(Label given) {
    return new FaceName(given.gender(), given.age(), key);
  }

  /**
   * The face to add to the catalog.
   *
   * @param given its label
   * @param sha256 the SHA-256 of its image; null if the image is hosted elsewhere
   */
  DocumentedFace face(Labelled given, @Nullable String sha256) {
    // Every database stores at least microseconds.
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Label as = given.label();
    Face face =
        new Face(name(as), source, dateAdded == null ? now : dateAdded, lastServed, as.evidence());
    return new DocumentedFace(face, papers == null ? papers(given, sha256) : papers);
  }

  private Papers papers(Labelled given, @Nullable String sha256) {
    return new Papers(
        provenance,
        sha256,
        given.genderStated(),
        given.ageStated(),
        given.measurement(),
        given.region());
  }
}
