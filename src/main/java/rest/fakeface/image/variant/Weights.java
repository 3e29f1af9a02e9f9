package rest.fakeface.image.variant;

/**
 * The weights by which the pixels of a long row contribute to each pixel of a shorter one: the
 * cubic by Catmull and Rom, stretched by the factor of reduction. It averages over an area like a
 * box filter, but keeps edges sharper.
 */
final class Weights {

  /** The extent of the curve to each side, in pixels of the shorter row. */
  private static final int REACH = 2;

  private final int from;
  private final int[] firsts;
  private final float[][] weights;

  /**
   * Computes the weights for a row.
   *
   * @param from the length of the long row
   * @param to the length of the shorter row, at most {@code from}
   */
  Weights(int from, int to) {
    this.from = from;
    firsts = new int[to];
    weights = new float[to][];
    double scale = (double) from / to;
    for (int pixel = 0; pixel < to; pixel++) {
      double centre = (pixel + 0.5) * scale;
      int first = (int) Math.max(0, Math.ceil(centre - REACH * scale - 0.5));
      int last = (int) Math.min(from - 1, Math.floor(centre + REACH * scale - 0.5));
      firsts[pixel] = first;
      weights[pixel] = weights(first, last, centre, scale);
    }
  }

  /** The first pixel of the long row that contributes to a pixel of the shorter one. */
  int first(int pixel) {
    return firsts[pixel];
  }

  /** The first pixel of the shorter row to which a pixel of the long one may contribute. */
  int firstWith(int at) {
    double scale = (double) from / firsts.length;
    return (int) Math.max(0, Math.floor((at + 0.5) / scale - 0.5 - REACH));
  }

  /** The weights for a pixel of the shorter row, beginning at {@link #first}; their sum is 1. */
  float[] of(int pixel) {
    return weights[pixel];
  }

  private static float[] weights(int first, int last, double centre, double scale) {
    float[] weights = new float[last - first + 1];
    double sum = 0;
    for (int at = first; at <= last; at++) {
      double weight = curve((at + 0.5 - centre) / scale);
      weights[at - first] = (float) weight;
      sum += weight;
    }
    for (int at = 0; at < weights.length; at++) {
      weights[at] /= (float) sum;
    }
    return weights;
  }

  private static double curve(double x) {
    double far = Math.abs(x);
    if (far >= REACH) {
      return 0;
    }
    return far < 1 ? (1.5 * far - 2.5) * far * far + 1 : ((-0.5 * far + 2.5) * far - 4) * far + 2;
  }
}
