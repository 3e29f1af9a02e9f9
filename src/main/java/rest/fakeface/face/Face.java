package rest.fakeface.face;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A face of the catalog.
 *
 * @param name its file name, which contains its gender, age and key
 * @param source where it came from: {@code drawn}, {@code import}, a folder's name
 * @param dateAdded when it was added to the catalog
 * @param lastServed when it was last served, as far as is known; null if never
 * @param evidence the basis of its gender and age; null if its source stated them
 */
public record Face(
    FaceName name,
    String source,
    Instant dateAdded,
    @Nullable Instant lastServed,
    @Nullable Evidence evidence) {

  /** The source of the portraits that fakeface draws. */
  public static final String DRAWN = "drawn";

  /** The maximum length of the name of a source, in characters. */
  public static final int SOURCE_LENGTH = 100;

  /** The requirements for the name of a source, in words. */
  public static final String SOURCE_FORM = "1 to " + SOURCE_LENGTH + " characters";

  /**
   * A face of the catalog.
   *
   * @throws IllegalArgumentException if the source is not a valid name
   */
  public Face {
    if (!isSource(source)) {
      throw new IllegalArgumentException("no name of a source: " + source);
    }
  }

  /** A face whose source stated its gender and age. */
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
