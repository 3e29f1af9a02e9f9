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
import rest.fakeface.image.mark.SourceType;

/**
 * A face that is offered.
 *
 * @param ref where exactly it is from
 * @param source the name of its source, as the catalog will have it
 * @param key the content address it will have
 * @param label its gender and age; null when a model may have to say them
 * @param stated what its set says of both where that is not the label yet; null when it comes from
 *     no set
 * @param provenance where its image is from and on which terms
 * @param papers its papers in the catalog it comes from; null when it comes from none
 * @param picture its image; null when it is hosted elsewhere
 * @param type how its image came to be
 * @param dateAdded when it was added to the catalog it comes from; null for now
 * @param lastServed when it was last served there; null when never
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
    SourceType type,
    @Nullable Instant dateAdded,
    @Nullable Instant lastServed) {

  /** A face whose name the source knows, which says its gender and age. */
  public static Candidate named(
      SourceRef ref,
      String source,
      FaceName name,
      Provenance provenance,
      @Nullable Picture picture) {
    return named(ref, source, name, provenance, picture, null, null);
  }

  /** A face whose name the source knows, and its times in the catalog it comes from. */
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
        ref,
        source,
        name.key(),
        label,
        null,
        provenance,
        null,
        picture,
        SourceType.of(source),
        dateAdded,
        lastServed);
  }

  /** A face of another catalog, with all that is known of it there. */
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
        SourceType.of(face.source()),
        face.dateAdded(),
        face.lastServed());
  }

  /** An image of which the source knows no more than what it shows. */
  public static Candidate unlabelled(
      SourceRef ref, String source, FaceKey key, Provenance provenance, Picture picture) {
    return of(ref, source, key, null, provenance, picture);
  }

  /** An image of a set, which says something of the face in it, or nothing. */
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
    return new Candidate(
        ref,
        source,
        key,
        null,
        stated,
        provenance,
        null,
        picture,
        SourceType.of(source),
        null,
        null);
  }

  /** The same face, of which it is known how its image came to be. */
  public Candidate ofType(SourceType known) {
    return new Candidate(
        ref, source, key, label, stated, provenance, papers, picture, known, dateAdded, lastServed);
  }

  /** What its image is marked with, unless that brings a mark. */
  public Mark mark() {
    return Mark.of(type, provenance);
  }

  /** The name it has under a label. */
  FaceName name(Label given) {
    return new FaceName(given.gender(), given.age(), key);
  }

  /**
   * The face that it becomes in the catalog now.
   *
   * @param given its label
   * @param sha256 the SHA-256 of its image; null when it has none here
   */
  DocumentedFace face(Labelled given, @Nullable String sha256) {
    // Microseconds are what every database keeps.
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
