package rest.fakeface.image.mark;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.SourceType;

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
  public static final Mark GENERATED =
      new Mark(SourceType.TRAINED_ALGORITHMIC_MEDIA.uri(), null, null);

  /**
   * The mark of an image.
   *
   * @param source its source, whose usual source type applies if the provenance has none
   */
  public static Mark of(String source, Provenance provenance) {
    SourceType type = provenance.sourceType();
    return new Mark(
        (type == null ? SourceType.of(source) : type).uri(),
        provenance.licence(),
        provenance.attribution());
  }
}
