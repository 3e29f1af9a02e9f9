package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.ApplicationAddress;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.VariantName;

/** The addresses of images: on the configured host, or else on the host of the request. */
@Dependent
public class Links {

  @Inject ApiSettings settings;
  @Inject ImageStore images;

  /** The absolute address of an image for the client of a request. */
  String of(ImageName image, HttpServletRequest request) {
    return base(image.variant(), request) + image;
  }

  /** The absolute address of a square variant. */
  String of(VariantName variant, HttpServletRequest request) {
    return base(request) + variant;
  }

  /**
   * The absolute address of the image of a face.
   *
   * @param form the square form; null for the image or thumbnail as it is stored
   */
  String of(Variant variant, FaceName face, @Nullable SizedForm form, HttpServletRequest request) {
    return form == null ? of(variant.of(face), request) : all(form, request).apply(face);
  }

  /**
   * Returns the absolute addresses of images, even after the request has ended.
   *
   * @param form the square form of images; null for images as they are stored
   */
  public Function<FaceName, String> all(@Nullable SizedForm form, HttpServletRequest request) {
    String originals = base(Variant.ORIGINAL, request);
    String variants = base(request);
    return face ->
        form == null || isElsewhere(face)
            ? originals + Variant.ORIGINAL.of(face)
            : variants + form.of(face);
  }

  /** Whether an image is only on the configured host, which has no sizes. */
  private boolean isElsewhere(FaceName face) {
    return settings.contentBase().isPresent() && !images.mayHold(face);
  }

  private String base(HttpServletRequest request) {
    return settings.variantBase().orElseGet(() -> here(request));
  }

  private String base(Variant variant, HttpServletRequest request) {
    Optional<String> base = settings.contentBase();
    return (variant == Variant.THUMBNAIL ? settings.thumbBase().or(() -> base) : base)
        .orElseGet(() -> here(request));
  }

  private static String here(HttpServletRequest request) {
    return ApplicationAddress.of(request) + "/content/";
  }
}
