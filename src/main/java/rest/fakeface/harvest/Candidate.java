package rest.fakeface.harvest;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageRejectedException;

/**
 * A face that a source offers.
 *
 * @param origin where exactly it is from
 * @param source the name of its source, as the catalog will have it
 * @param name the name it will have
 * @param picture its image, read when it is asked for; null when it is hosted elsewhere
 * @param dateAdded when it was added to the catalog it comes from; null for now
 * @param lastServed when it was last served there; null when never
 */
record Candidate(
    Origin origin,
    String source,
    FaceName name,
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

  /** The face that it becomes in the catalog now. */
  Face face() {
    // Microseconds are what every database keeps.
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Face(name, source, dateAdded == null ? now : dateAdded, lastServed);
  }
}
