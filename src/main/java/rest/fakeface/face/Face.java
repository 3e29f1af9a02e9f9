package rest.fakeface.face;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A face of the catalog.
 *
 * @param name its file name, which holds its gender, age and key
 * @param source where it came from: {@code drawn}, {@code import}, a folder's name
 * @param dateAdded when it entered the catalog
 * @param lastServed when it was last handed out, as far as is known; null when never
 * @param evidence what its gender and age rest on; null when its source gave them
 */
public record Face(
    FaceName name,
    String source,
    Instant dateAdded,
    @Nullable Instant lastServed,
    @Nullable Evidence evidence) {

  /** The source of the portraits that fakeface draws. */
  public static final String DRAWN = "drawn";

  /** The longest name that a source can have, in characters. */
  public static final int SOURCE_LENGTH = 100;

  /** What a source's name has to be, in words. */
  public static final String SOURCE_FORM = "1 to " + SOURCE_LENGTH + " characters";

  /**
   * A face of the catalog.
   *
   * @throws IllegalArgumentException when the source is none
   */
  public Face {
    if (!isSource(source)) {
      throw new IllegalArgumentException("no name of a source: " + source);
    }
  }

  /** A face whose source gave its gender and age. */
  public Face(FaceName name, String source, Instant dateAdded, @Nullable Instant lastServed) {
    this(name, source, dateAdded, lastServed, null);
  }

  /** Whether a text can be the name of a source. */
  public static boolean isSource(String text) {
    return !text.isBlank() && text.length() <= SOURCE_LENGTH;
  }

  /** The face's content address. */
  public FaceKey key() {
    return name.key();
  }
}
