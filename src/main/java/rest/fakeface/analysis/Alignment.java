package rest.fakeface.analysis;

import java.util.List;
import rest.fakeface.image.FaceImage;

/**
 * Draws a face into a network's input so that its landmarks are moved to the positions of a
 * template.
 */
final class Alignment {

  /** The side of the image in which the template is defined, in pixels. */
  private static final float SIDE = 112;

  /** The template of ArcFace, in indices of pixels: eyes, nose and corners of the mouth. */
  private static final float[][] TEMPLATE = {
    {38.2946f, 51.6963f},
    {73.5318f, 51.5014f},
    {56.0252f, 71.7366f},
    {41.5493f, 92.3655f},
    {70.7299f, 92.2041f}
  };

  private Alignment() {}

  /** The target positions of the landmarks in an input, in pixels of the input. */
  static List<Point> template(int width, int height) {
    // The centre of a pixel is half a pixel beyond its index.
    return List.of(TEMPLATE).stream()
        .map(at -> new Point((at[0] + 0.5f) * width / SIDE, (at[1] + 0.5f) * height / SIDE))
        .toList();
  }

  static void draw(
      FaceImage image, List<Point> landmarks, boolean black, InputSpec spec, InputTensor tensor) {
    List<Point> template = template(spec.width(), spec.height());
    Similarity toImage = Similarity.between(landmarks, template).inverse();
    for (int y = 0; y < spec.height(); y++) {
      for (int x = 0; x < spec.width(); x++) {
        interpolate(
            image,
            toImage.x(x + 0.5, y + 0.5) - 0.5,
            toImage.y(x + 0.5, y + 0.5) - 0.5,
            black,
            tensor,
            y * spec.width() + x);
      }
    }
  }

  /** Interpolates bilinearly between the four pixels around a point, given in indices of pixels. */
  private static void interpolate(
      FaceImage image, double x, double y, boolean black, InputTensor tensor, int pixel) {
    double column = Math.max(-1, Math.min(image.width(), x));
    double row = Math.max(-1, Math.min(image.height(), y));
    int left = (int) Math.floor(column);
    int top = (int) Math.floor(row);
    float red = 0;
    float green = 0;
    float blue = 0;
    for (int corner = 0; corner < 4; corner++) {
      int u = left + (corner & 1);
      int v = top + (corner >> 1);
      if (black && (u < 0 || v < 0 || u >= image.width() || v >= image.height())) {
        continue;
      }
      float weight = (float) ((1 - Math.abs(column - u)) * (1 - Math.abs(row - v)));
      int at = 3 * (clamp(v, image.height()) * image.width() + clamp(u, image.width()));
      red += weight * (image.rgb()[at] & 255);
      green += weight * (image.rgb()[at + 1] & 255);
      blue += weight * (image.rgb()[at + 2] & 255);
    }
    tensor.put(pixel, red, green, blue);
  }

  private static int clamp(int index, int size) {
    return Math.max(0, Math.min(size - 1, index));
  }
}
