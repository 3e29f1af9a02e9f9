package rest.fakeface.face;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the face is in its image, in fractions of the image's width and height from its upper left
 * corner. A region may reach beyond the image.
 *
 * @param left where it begins
 * @param top where it begins
 * @param right where it ends
 * @param bottom where it ends
 * @param landmarks the right eye, the left eye, the tip of the nose, the right and the left corner
 *     of the mouth, right and left as the person shown would say; or none
 */
public record FaceRegion(
    double left, double top, double right, double bottom, List<Landmark> landmarks) {

  /** How many landmarks a face has. */
  public static final int LANDMARKS = 5;

  /** How far a region may reach beyond the image, in its widths and heights. */
  private static final double BEYOND = 2;

  /**
   * A region.
   *
   * @throws IllegalArgumentException when it is empty, lies far beyond the image or has another
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

  /** The region; null when these numbers make none. */
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
   * @param x how far to the right, in widths of the image
   * @param y how far down, in heights of the image
   */
  public record Landmark(double x, double y) {}
}
