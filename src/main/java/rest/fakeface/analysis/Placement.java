package rest.fakeface.analysis;

/**
 * Where a region of an image comes to lie in a network's input.
 *
 * @param region the region, in pixels of the image
 * @param left where it begins in the input, in pixels of the input
 * @param top where it begins
 * @param width how wide it is there
 * @param height how high it is there
 */
record Placement(Box region, int left, int top, int width, int height) {

  /** The point of the image that is seen at a point of the input. */
  Point toImage(float x, float y) {
    return new Point(
        region.left() + (x - left) * region.width() / width,
        region.top() + (y - top) * region.height() / height);
  }

  /** The box of the image that is seen in a box of the input. */
  Box toImage(float left, float top, float right, float bottom) {
    Point from = toImage(left, top);
    Point to = toImage(right, bottom);
    return new Box(from.x(), from.y(), to.x(), to.y());
  }
}
