package rest.fakeface.catalog;

import java.time.Instant;
import rest.fakeface.face.FaceName;

/**
 * The record of a takedown.
 *
 * @param face the face
 * @param at the time
 * @param by the administrator, at most {@value #BY_LENGTH} characters
 * @param reason the reason, at most {@value #REASON_LENGTH} characters
 */
public record Takedown(FaceName face, Instant at, String by, String reason) {

  /** The maximum number of characters of the administrator. */
  public static final int BY_LENGTH = 255;

  /** The maximum number of characters of a reason. */
  public static final int REASON_LENGTH = 1_000;
}
