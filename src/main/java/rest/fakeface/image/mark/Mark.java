package rest.fakeface.image.mark;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Provenance;

/**
 * What an image is marked with.
 *
 * @param sourceType how it came to be: the URI of a {@link SourceType}, or what an image brings
 * @param licence the name of its licence; null when that is not known
 * @param attribution who is to be named; null for nobody
 */
public record Mark(String sourceType, @Nullable String licence, @Nullable String attribution) {

  /** The mark of a face that a model has generated, of which no more is known. */
  public static final Mark GENERATED = of(SourceType.TRAINED_ALGORITHMIC_MEDIA, Provenance.NONE);

  /** The mark of an image of which it is known how it came to be, and on which terms. */
  public static Mark of(SourceType type, Provenance provenance) {
    return new Mark(type.uri(), provenance.licence(), provenance.attribution());
  }
}
