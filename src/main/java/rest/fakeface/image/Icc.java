package rest.fakeface.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Optional;

/** ICC profiles (ISO 15076-1), which define the colours of the numbers in an image. */
final class Icc {

  static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

  private Icc() {}

  /**
   * The profile in bytes of an image; empty if it is damaged or not for images: the image is then
   * treated as one without a profile, as in browsers.
   */
  static Optional<ICC_Profile> profile(byte[] bytes) {
    try {
      ICC_Profile profile = ICC_Profile.getInstance(bytes);
      return switch (profile.getColorSpaceType()) {
        case ColorSpace.TYPE_RGB, ColorSpace.TYPE_GRAY, ColorSpace.TYPE_CMYK ->
            Optional.of(profile);
        default -> Optional.empty();
      };
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
