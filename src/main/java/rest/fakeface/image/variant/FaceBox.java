package rest.fakeface.image.variant;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.image.FaceImage;

/**
 * Where the face is in an image.
 *
 * @param left the left edge of the face in pixels
 * @param top the top of the forehead
 * @param width the width of the face
 * @param height from the forehead to the chin
 */
public record FaceBox(double left, double top, double width, double height) {

  /** How far below the top of a face its eyes are, as a part of its height. */
  private static final double EYES = 0.4;

  /** The box of a region in an image; null of none. */
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

  /** How far from the top of the image the eyes are. */
  double eyes() {
    return top + EYES * height;
  }
}
