package rest.fakeface.catalog;

import java.time.Instant;
import rest.fakeface.face.FaceName;

/**
 * The removal of a face by hand, as it is kept for those who ask later.
 *
 * @param face the face
 * @param at when it was taken down
 * @param by who did it, at most {@value #BY_LENGTH} characters
 * @param reason why, at most {@value #REASON_LENGTH} characters
 */
public record Takedown(FaceName face, Instant at, String by, String reason) {

  /** The most characters of who did it. */
  public static final int BY_LENGTH = 255;

  /** The most characters of a reason. */
  public static final int REASON_LENGTH = 1_000;
}
