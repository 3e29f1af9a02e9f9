package rest.fakeface.image;

import java.util.Optional;
import rest.fakeface.face.FaceName;

/**
 * The name of a stored file: a face's image in one of its variants.
 *
 * @param face the face
 * @param variant the variant
 */
public record ImageName(FaceName face, Variant variant) {

  /** Parses a name, which must match exactly; empty if the text is not a name. */
  public static Optional<ImageName> parse(String text) {
    String prefix = Variant.THUMBNAIL.prefix();
    return text.startsWith(prefix)
        ? FaceName.parse(text.substring(prefix.length())).map(Variant.THUMBNAIL::of)
        : FaceName.parse(text).map(Variant.ORIGINAL::of);
  }

  @Override
  public String toString() {
    return variant.prefix() + face;
  }
}
