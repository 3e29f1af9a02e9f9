package rest.fakeface.image.variant;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.image.FaceImage;

/**
 * The position of the face in an image.
 *
 * @param left the left edge of the face in pixels
 * @param top the top of the forehead in pixels
 * @param width the width of the face in pixels
 * @param height the distance from the forehead to the chin in pixels
 */
public record FaceBox(double left, double top, double width, double height) {

  /** The distance of the eyes from the top of a face, as a fraction of its height. */
  private static final double EYES = 0.4;

  /** The box of a region in an image; null if the region is null. */
  static @Nullable FaceBox of(@Nullable FaceRegion region, FaceImage image) {
    return region == null
        ? null
        : new FaceBox(
            region.left() * image.width(),
            region.top() * image.height(),
            (region.right() - region.left()) * image.width(),
            (region.bottom() - region.top()) * image.height());
  }

  double middle() {
    return left + width / 2;
  }

  /** The distance of the eyes from the top of the image, in pixels. */
  double eyes() {
    return top + EYES * height;
  }
}
