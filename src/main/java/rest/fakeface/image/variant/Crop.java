package rest.fakeface.image.variant;

import org.jspecify.annotations.Nullable;

/**
 * The square of an image that its variants show.
 *
 * @param left the first column
 * @param top the first row
 * @param edge the number of columns and rows
 */
record Crop(int left, int top, int edge) {

  /** The fraction of the square's width that the face takes. */
  private static final double FACE_WIDTH = 0.55;

  /** The fraction of the square's height above the eyes. */
  private static final double ABOVE_EYES = 0.4;

  /**
   * The square for an image.
   *
   * @param face the position of its face; null if unknown: the square is then in the middle, where
   *     portraits have their faces
   */
  static Crop of(int width, int height, @Nullable FaceBox face) {
    int shorter = Math.min(width, height);
    if (face == null) {
      return new Crop((width - shorter) / 2, (height - shorter) / 2, shorter);
    }
    double wanted = Math.min(shorter, face.width() / FACE_WIDTH);
    // Shrinks the square to fit into the image, so that the face keeps its place in the square.
    double across = 2 * Math.min(face.middle(), width - face.middle());
    double above = face.eyes() / ABOVE_EYES;
    double below = (height - face.eyes()) / (1 - ABOVE_EYES);
    double fitting = Math.min(Math.min(wanted, across), Math.min(above, below));
    // But never so small that it cuts off the face.
    int edge = (int) Math.min(shorter, Math.round(Math.max(fitting, least(face))));
    return new Crop(
        inside(face.middle() - edge / 2.0, width - edge),
        inside(face.eyes() - ABOVE_EYES * edge, height - edge),
        Math.max(1, edge));
  }

  private static double least(FaceBox face) {
    return Math.max(1, Math.max(face.width(), face.height()));
  }

  private static int inside(double start, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(start)));
  }
}
