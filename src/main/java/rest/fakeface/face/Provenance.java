package rest.fakeface.face;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the image of a face is from and on which terms. Texts are cut to the lengths that the
 * catalog keeps.
 *
 * @param licence the name of its licence, that of SPDX where there is one; null when not known
 * @param attribution who is to be named; null when nobody is known
 * @param origin the file in its set, or the address it was fetched from; null when not known
 * @param prompt the words from which a model made it; null when not known
 */
public record Provenance(
    @Nullable String licence,
    @Nullable String attribution,
    @Nullable String origin,
    @Nullable String prompt) {

  /** Nothing is known. */
  public static final Provenance NONE = new Provenance(null, null, null, null);

  /** The longest licence, in characters. */
  public static final int LICENCE_LENGTH = 100;

  /** The longest attribution, in characters. */
  public static final int ATTRIBUTION_LENGTH = 500;

  /** The longest origin, in characters. */
  public static final int ORIGIN_LENGTH = 1_000;

  /** The longest prompt, in characters. */
  public static final int PROMPT_LENGTH = 4_000;

  public Provenance {
    licence = cut(licence, LICENCE_LENGTH);
    attribution = cut(attribution, ATTRIBUTION_LENGTH);
    origin = cut(origin, ORIGIN_LENGTH);
    prompt = cut(prompt, PROMPT_LENGTH);
  }

  /** The provenance of which only the origin is known. */
  public static Provenance of(String origin) {
    return new Provenance(null, null, origin, null);
  }

  /** This provenance, and where it says nothing another. */
  public Provenance or(Provenance other) {
    return new Provenance(
        first(licence, other.licence),
        first(attribution, other.attribution),
        first(origin, other.origin),
        first(prompt, other.prompt));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return Optional.ofNullable(one).orElse(other);
  }

  /** A text that says something, without a character of two halves cut in the middle. */
  private static @Nullable String cut(@Nullable String text, int length) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    if (stripped.length() <= length) {
      return stripped;
    }
    boolean halves = Character.isHighSurrogate(stripped.charAt(length - 1));
    return stripped.substring(0, halves ? length - 1 : length);
  }
}
