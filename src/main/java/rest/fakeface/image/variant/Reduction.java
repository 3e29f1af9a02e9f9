package rest.fakeface.image.variant;

/** Reduces a square of an image to a smaller one, in linear light. */
final class Reduction {

  private static final int CHANNELS = 3;

  private final byte[] image;
  private final int width;
  private final Crop crop;
  private final float[] light;

  /**
   * A square to reduce.
   *
   * @param image the pixels of the whole image in rows, as three bytes each
   * @param width the width of the whole image in pixels
   */
  Reduction(byte[] image, int width, Crop crop) {
    this.image = image;
    this.width = width;
    this.crop = crop;
    light = new float[CHANNELS * crop.edge()];
  }

  /**
   * The reduced square.
   *
   * @param edge its edge in pixels, at most that of the square
   */
  byte[] to(int edge) {
    Weights weights = new Weights(crop.edge(), edge);
    float[] columns = new float[CHANNELS * edge];
    float[] sums = new float[CHANNELS * edge * edge];
    for (int row = 0; row < crop.edge(); row++) {
      reduceRow(row, weights, columns, edge);
      addRow(row, weights, columns, sums, edge);
    }
    byte[] reduced = new byte[sums.length];
    for (int at = 0; at < reduced.length; at++) {
      reduced[at] = Light.number(sums[at]);
    }
    return reduced;
  }

  private void reduceRow(int row, Weights weights, float[] columns, int edge) {
    int start = CHANNELS * ((crop.top() + row) * width + crop.left());
    for (int at = 0; at < light.length; at++) {
      light[at] = Light.of(image[start + at]);
    }
    for (int x = 0; x < edge; x++) {
      float red = 0;
      float green = 0;
      float blue = 0;
      int at = CHANNELS * weights.first(x);
      for (float weight : weights.of(x)) {
        red += weight * light[at];
        green += weight * light[at + 1];
        blue += weight * light[at + 2];
        at += CHANNELS;
      }
      columns[CHANNELS * x] = red;
      columns[CHANNELS * x + 1] = green;
      columns[CHANNELS * x + 2] = blue;
    }
  }

  /** Adds a row to each row of the small square to which it contributes. */
  private static void addRow(int row, Weights weights, float[] columns, float[] sums, int edge) {
    for (int y = weights.firstWith(row); y < edge && weights.first(y) <= row; y++) {
      float[] parts = weights.of(y);
      int part = row - weights.first(y);
      if (part < parts.length) {
        int start = CHANNELS * edge * y;
        for (int at = 0; at < columns.length; at++) {
          sums[start + at] += parts[part] * columns[at];
        }
      }
    }
  }
}
