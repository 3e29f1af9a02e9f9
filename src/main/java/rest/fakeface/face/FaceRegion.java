package rest.fakeface.face;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The position of a face in its image, in fractions of the image's width and height from its upper
 * left corner. A region may reach beyond the image.
 *
 * @param left the left edge
 * @param top the top edge
 * @param right the right edge
 * @param bottom the bottom edge
 * @param landmarks the right eye, the left eye, the tip of the nose, the right and the left corner
 *     of the mouth, right and left from the person's own view; or empty
 */
public record FaceRegion(
    double left, double top, double right, double bottom, List<Landmark> landmarks) {

  /** The number of landmarks of a face. */
  public static final int LANDMARKS = 5;

  /** How far a region may extend beyond the image, in widths and heights of the image. */
  private static final double BEYOND = 2;

  /**
   * A region.
   *
   * @throws IllegalArgumentException if it is empty, lies far beyond the image or has another
   *     number of landmarks
   */
  public FaceRegion {
    landmarks = List.copyOf(landmarks);
    boolean ordered = left < right && top < bottom;
    boolean near = left >= -BEYOND && top >= -BEYOND && right <= 1 + BEYOND && bottom <= 1 + BEYOND;
    boolean known = landmarks.isEmpty() || landmarks.size() == LANDMARKS;
    if (!ordered || !near || !known) {
      throw new IllegalArgumentException(
          "no region of a face: " + left + ", " + top + ", " + right + ", " + bottom);
    }
  }

  /** The region; null if the numbers do not make one. */
  public static @Nullable FaceRegion orNull(
      double left, double top, double right, double bottom, List<Landmark> landmarks) {
    try {
      return new FaceRegion(left, top, right, bottom, landmarks);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * A point of a face.
   *
   * @param x the distance from the left edge, in widths of the image
   * @param y the distance from the top edge, in heights of the image
   */
  public record Landmark(double x, double y) {}
}
