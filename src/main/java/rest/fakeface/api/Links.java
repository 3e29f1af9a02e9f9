package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.VariantName;

/** The addresses of images: on the host of the settings or else on the one that was asked. */
@Dependent
public class Links {

  @Inject ApiSettings settings;
  @Inject ImageStore images;

  /** The absolute address of an image for a client that made a request. */
  String of(ImageName image, UriInfo request) {
    return base(image.variant(), request) + image;
  }

  /** The absolute address of a square variant. */
  String of(VariantName variant, UriInfo request) {
    return base(request) + variant;
  }

  /** The absolute address of the image of a face in the form that a request wants. */
  String of(Variant variant, FaceName face, ChoiceParams params) {
    return params.form == null
        ? of(variant.of(face), params.uri)
        : all(params.form, params.uri).apply(face);
  }

  /**
   * Gives the absolute addresses of images, also when the request can no longer be asked for its
   * own.
   *
   * @param form the square in which images are wanted; null for the images as they are kept
   */
  public Function<FaceName, String> all(@Nullable SizedForm form, UriInfo request) {
    String originals = base(Variant.ORIGINAL, request);
    String variants = base(request);
    return face ->
        form == null || isElsewhere(face)
            ? originals + Variant.ORIGINAL.of(face)
            : variants + form.of(face);
  }

  /** Whether an image is only on the host of the settings, where nothing is known of sizes. */
  private boolean isElsewhere(FaceName face) {
    return settings.contentBase().isPresent() && !images.mayHold(face);
  }

  private String base(UriInfo request) {
    return settings.variantBase().orElseGet(() -> here(request));
  }

  private String base(Variant variant, UriInfo request) {
    Optional<String> base = settings.contentBase();
    return (variant == Variant.THUMBNAIL ? settings.thumbBase().or(() -> base) : base)
        .orElseGet(() -> here(request));
  }

  private static String here(UriInfo request) {
    return request.getBaseUri() + "content/";
  }
}
