package rest.fakeface.face;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that a chosen face must meet.
 *
 * @param gender the gender; null for any
 * @param ages the ages
 * @param sources the sources; empty for any
 */
public record FaceFilter(@Nullable Gender gender, AgeRange ages, Set<String> sources) {

  /** The filter that every face passes. */
  public static final FaceFilter ANY = new FaceFilter(null, AgeRange.ALL);

  /** A filter with an unmodifiable copy of the sources. */
  public FaceFilter {
    sources = Set.copyOf(sources);
  }

  /** A filter of faces from any source. */
  public FaceFilter(@Nullable Gender gender, AgeRange ages) {
    this(gender, ages, Set.of());
  }

  /** The filter in words: {@code "female, 35 to 150 years, source import or upload"}. */
  @Override
  public String toString() {
    String who = gender == null ? "any gender" : gender.toString();
    String from =
        sources.isEmpty() ? "" : ", source " + String.join(" or ", new TreeSet<>(sources));
    return who + ", " + ages.minimum() + " to " + ages.maximum() + " years" + from;
  }
}
