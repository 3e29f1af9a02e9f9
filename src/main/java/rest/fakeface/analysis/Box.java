package rest.fakeface.analysis;

/**
 * An upright rectangle in an image, in pixels from its upper left corner, between pixels: a box
 * from 0 to 1 holds the first pixel.
 *
 * @param left where it begins
 * @param top where it begins
 * @param right where it ends
 * @param bottom where it ends
 */
public record Box(float left, float top, float right, float bottom) {

  public float width() {
    return right - left;
  }

  public float height() {
    return bottom - top;
  }

  /** How much two boxes are one: the area of what they share over that of what they cover. */
  float intersectionOverUnion(Box other) {
    float width = Math.min(right, other.right) - Math.max(left, other.left);
    float height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    if (width <= 0 || height <= 0) {
      return 0;
    }
    float shared = width * height;
    return shared / (width() * height() + other.width() * other.height() - shared);
  }

  /** The box with a fraction of its sides added on each side. */
  Box grown(double margin) {
    float x = (float) (margin * width());
    float y = (float) (margin * height());
    return new Box(left - x, top - y, right + x, bottom + y);
  }

  /** The square of the longer side around the same centre. */
  Box squared() {
    float x = Math.max(0, height() - width()) / 2;
    float y = Math.max(0, width() - height()) / 2;
    return new Box(left - x, top - y, right + x, bottom + y);
  }

  /** The part that lies in an image; of a box beside it, a pixel at its border. */
  Box within(int width, int height) {
    float x = Math.max(0, Math.min(left, width - 1));
    float y = Math.max(0, Math.min(top, height - 1));
    return new Box(
        x, y, Math.max(x + 1, Math.min(right, width)), Math.max(y + 1, Math.min(bottom, height)));
  }
}
