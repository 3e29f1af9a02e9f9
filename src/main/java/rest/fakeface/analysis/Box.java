package rest.fakeface.analysis;

/**
 * An upright rectangle in an image, in pixels from its upper left corner. Coordinates lie between
 * pixels: a box from 0 to 1 contains the first pixel.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Box(float left, float top, float right, float bottom) {

  public float width() {
    return right - left;
  }

  public float height() {
    return bottom - top;
  }

  /**
   * The overlap of two boxes, from 0 to 1: the area of their intersection divided by that of their
   * union.
   */
  float intersectionOverUnion(Box other) {
    float width = Math.min(right, other.right) - Math.max(left, other.left);
    float height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    if (width <= 0 || height <= 0) {
      return 0;
    }
    float shared = width * height;
    return shared / (width() * height() + other.width() * other.height() - shared);
  }

  /** The box, extended on each side by a fraction of its width or height. */
  Box grown(double margin) {
    float x = (float) (margin * width());
    float y = (float) (margin * height());
    return new Box(left - x, top - y, right + x, bottom + y);
  }

  /** The square with the same centre and the box's longer side. */
  Box squared() {
    float x = Math.max(0, height() - width()) / 2;
    float y = Math.max(0, width() - height()) / 2;
    return new Box(left - x, top - y, right + x, bottom + y);
  }

  /**
   * The part of the box inside an image; for a box outside the image, a pixel at the nearest
   * border.
   */
  Box within(int width, int height) {
    float x = Math.max(0, Math.min(left, width - 1));
    float y = Math.max(0, Math.min(top, height - 1));
    return new Box(
        x, y, Math.max(x + 1, Math.min(right, width)), Math.max(y + 1, Math.min(bottom, height)));
  }
}
