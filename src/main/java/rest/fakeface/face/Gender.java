package rest.fakeface.face;

import java.util.Locale;
import java.util.Optional;

/** The gender that a face shows, as the catalog labels it. */
public enum Gender {
  FEMALE,
  MALE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The gender that a word means: {@code female} or {@code male}, exactly; else nothing. */
  public static Optional<Gender> of(String word) {
    for (Gender gender : values()) {
      if (gender.word.equals(word)) {
        return Optional.of(gender);
      }
    }
    return Optional.empty();
  }

  /** The word for it in answers, file names and the catalog: {@code female} or {@code male}. */
  @Override
  public String toString() {
    return word;
  }
}
