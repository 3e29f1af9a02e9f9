package rest.fakeface.face;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The origin and the terms of the image of a face. Texts are truncated to the lengths of the
 * catalog's columns.
 *
 * @param licence the name of its licence, an SPDX name if there is one; null if unknown
 * @param attribution the attribution; null if unknown
 * @param origin the file in its set, or the address from which it was downloaded; null if unknown
 * @param prompt the prompt from which a model generated it; null if unknown
 * @param sourceType how the image was made, as its set states; null for what is usual for its
 *     source
 */
public record Provenance(
    @Nullable String licence,
    @Nullable String attribution,
    @Nullable String origin,
    @Nullable String prompt,
    @Nullable SourceType sourceType) {

  /** Nothing is known. */
  public static final Provenance NONE = new Provenance(null, null, null, null);

  /** The maximum length of a licence, in characters. */
  public static final int LICENCE_LENGTH = 100;

  /** The maximum length of an attribution, in characters. */
  public static final int ATTRIBUTION_LENGTH = 500;

  /** The maximum length of an origin, in characters. */
  public static final int ORIGIN_LENGTH = 1_000;

  /** The maximum length of a prompt, in characters. */
  public static final int PROMPT_LENGTH = 4_000;

  public Provenance {
    licence = cut(licence, LICENCE_LENGTH);
    attribution = cut(attribution, ATTRIBUTION_LENGTH);
    origin = cut(origin, ORIGIN_LENGTH);
    prompt = cut(prompt, PROMPT_LENGTH);
  }

  /** A provenance whose set states no source type. */
  public Provenance(
      @Nullable String licence,
      @Nullable String attribution,
      @Nullable String origin,
      @Nullable String prompt) {
    this(licence, attribution, origin, prompt, null);
  }

  /** A provenance with only the origin. */
  public static Provenance of(String origin) {
    return new Provenance(null, null, origin, null);
  }

  /** This provenance, with missing values taken from another. */
  public Provenance or(Provenance other) {
    return new Provenance(
        first(licence, other.licence),
        first(attribution, other.attribution),
        first(origin, other.origin),
        first(prompt, other.prompt),
        first(sourceType, other.sourceType));
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return Optional.ofNullable(one).orElse(other);
  }

  /** A text, null if blank, truncated without splitting a character. */
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
