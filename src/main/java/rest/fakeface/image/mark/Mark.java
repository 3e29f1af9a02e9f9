package rest.fakeface.image.mark;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Provenance;

/**
 * The mark of an image.
 *
 * @param sourceType the origin of the image: the URI of a {@link SourceType}, or the value that an
 *     image already has
 * @param licence the name of its licence; null if unknown
 * @param attribution the name to credit; null for none
 */
public record Mark(String sourceType, @Nullable String licence, @Nullable String attribution) {

  /** The mark of a face about which only is known that a model has generated it. */
  public static final Mark GENERATED = of(SourceType.TRAINED_ALGORITHMIC_MEDIA, Provenance.NONE);

  /** The mark of an image with a known origin and licence. */
  public static Mark of(SourceType type, Provenance provenance) {
    return new Mark(type.uri(), provenance.licence(), provenance.attribution());
  }
}
