package rest.fakeface.face;

import org.jspecify.annotations.Nullable;

/**
 * What a chosen face has to be like.
 *
 * @param gender the gender it must have; null for either
 * @param ages the ages it may have
 */
public record FaceFilter(@Nullable Gender gender, AgeRange ages) {

  /** The filter that every face passes. */
  public static final FaceFilter ANY = new FaceFilter(null, AgeRange.ALL);

  /** The filter in words: {@code "female, 35 to 150 years"}. */
  @Override
  public String toString() {
    String who = gender == null ? "any gender" : gender.toString();
    return who + ", " + ages.minimum() + " to " + ages.maximum() + " years";
  }
}
