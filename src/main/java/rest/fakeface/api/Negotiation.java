package rest.fakeface.api;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Accepted;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.variant.VariantName;

/** Selects the format of an image for a client by its Accept header. */
final class Negotiation {

  private static final MediaType WEBP = type(FileFormat.WEBP);

  private Negotiation() {}

  /**
   * The variant that a client gets: WebP if it names WebP. Clients that accept any image get the
   * default format, because not all of them can show WebP.
   *
   * @param accept the header of the request; null if there is none
   */
  static VariantName of(VariantName name, @Nullable String accept) {
    return (isWebpPreferred(name.format(), accept) ? name.in(FileFormat.WEBP) : name).available();
  }

  private static boolean isWebpPreferred(FileFormat usual, @Nullable String accept) {
    // Most clients do not name it, which is checked faster.
    return accept != null && isWebpNamed(accept) && Accepted.of(accept).prefers(WEBP, type(usual));
  }

  /** Whether a client mentions WebP. */
  static boolean isWebpNamed(@Nullable String accept) {
    return accept != null && accept.contains(WEBP.getSubtype());
  }

  private static MediaType type(FileFormat format) {
    return new MediaType("image", format.mediaType().substring("image/".length()));
  }
}
