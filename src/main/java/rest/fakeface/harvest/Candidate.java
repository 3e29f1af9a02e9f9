package rest.fakeface.harvest;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageRejectedException;

/**
 * A face that a source offers.
 *
 * @param origin where exactly it is from
 * @param source the name of its source, as the catalog will have it
 * @param key the content address it will have
 * @param label its gender and age; null when the source does not know them
 * @param picture its image, read when it is asked for; null when it is hosted elsewhere
 * @param dateAdded when it was added to the catalog it comes from; null for now
 * @param lastServed when it was last served there; null when never
 */
record Candidate(
    Origin origin,
    String source,
    FaceKey key,
    @Nullable Label label,
    @Nullable Picture picture,
    @Nullable Instant dateAdded,
    @Nullable Instant lastServed) {

  /** An image that is still to be read. */
  @FunctionalInterface
  interface Picture {
    /**
     * Reads the image.
     *
     * @throws ImageRejectedException when it cannot be taken for what it is
     * @throws IOException when it cannot be read
     */
    FaceImage look() throws ImageRejectedException, IOException;
  }

  /** A face whose name the source knows, which says its gender and age. */
  static Candidate named(Origin origin, String source, FaceName name, @Nullable Picture picture) {
    return named(origin, source, name, picture, null, null);
  }

  /** A face whose name the source knows, and its times in the catalog it comes from. */
  static Candidate named(
      Origin origin,
      String source,
      FaceName name,
      @Nullable Picture picture,
      @Nullable Instant dateAdded,
      @Nullable Instant lastServed) {
    Label label = new Label(name.gender(), name.age(), null);
    return new Candidate(origin, source, name.key(), label, picture, dateAdded, lastServed);
  }

  /** An image of which the source knows no more than what it shows. */
  static Candidate unlabelled(Origin origin, String source, FaceKey key, Picture picture) {
    return new Candidate(origin, source, key, null, picture, null, null);
  }

  /** The name it has under a label. */
  FaceName name(Label given) {
    return new FaceName(given.gender(), given.age(), key);
  }

  /** The face that it becomes in the catalog now, under a label. */
  Face face(Label given) {
    // Microseconds are what every database keeps.
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Face(
        name(given), source, dateAdded == null ? now : dateAdded, lastServed, given.evidence());
  }
}
