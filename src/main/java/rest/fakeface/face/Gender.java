package rest.fakeface.face;

import java.util.Locale;
import java.util.Optional;

/** The gender that a face shows, as the catalog labels it. */
public enum Gender {
  FEMALE,
  MALE;

  /** The words that {@link #parse} accepts, for messages. */
  public static final String WORDS = "female (or f, w, woman) or male (or m, man), in any case";

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Parses a gender from a word, one of {@link #WORDS}; empty for any other. */
  public static Optional<Gender> parse(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "female", "f", "w", "woman" -> Optional.of(FEMALE);
      case "male", "m", "man" -> Optional.of(MALE);
      default -> Optional.empty();
    };
  }

  /** The gender in a name or row of the catalog: exactly {@code female} or {@code male}. */
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
