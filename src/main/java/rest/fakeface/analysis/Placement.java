package rest.fakeface.analysis;

/**
 * The position of a region of an image in a network's input.
 *
 * @param region the region, in pixels of the image
 * @param left the left edge in the input, in pixels of the input
 * @param top the upper edge in the input
 * @param width the width in the input
 * @param height the height in the input
 */
record Placement(Box region, int left, int top, int width, int height) {

  /** Converts a point of the input to the corresponding point of the image. */
  Point toImage(float x, float y) {
    return new Point(
        region.left() + (x - left) * region.width() / width,
        region.top() + (y - top) * region.height() / height);
  }

  /** Converts a box of the input to the corresponding box of the image. */
  Box toImage(float left, float top, float right, float bottom) {
    Point from = toImage(left, top);
    Point to = toImage(right, bottom);
    return new Box(from.x(), from.y(), to.x(), to.y());
  }
}
