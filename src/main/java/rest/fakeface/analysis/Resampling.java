package rest.fakeface.analysis;

import rest.fakeface.image.FaceImage;

/** Draws a region of an image directly into a network's input, without intermediate images. */
final class Resampling {

  private Resampling() {}

  static void draw(
      FaceImage image, Placement place, boolean black, InputSpec spec, InputTensor tensor) {
    if (place.width() < spec.width() || place.height() < spec.height()) {
      tensor.blacken();
    }
    Box region = place.region();
    Taps.Axis across =
        new Taps.Axis(region.left(), region.right(), place.width(), image.width(), 3, black);
    Taps.Axis down =
        new Taps.Axis(
            region.top(),
            region.bottom(),
            place.height(),
            image.height(),
            3 * image.width(),
            black);
    Taps columns = Taps.of(across, spec.resizing());
    Taps rows = Taps.of(down, spec.resizing());
    for (int y = 0; y < place.height(); y++) {
      int pixel = (place.top() + y) * spec.width() + place.left();
      if (columns.count() == 2 && rows.count() == 2) {
        interpolateRow(image.rgb(), columns, rows, y, tensor, pixel);
      } else {
        sumRow(image.rgb(), columns, rows, y, tensor, pixel);
      }
    }
  }

  /**
   * Does the same as {@link #sumRow}, unrolled for two by two pixels, which is several times as
   * fast.
   */
  private static void interpolateRow(
      byte[] rgb, Taps columns, Taps rows, int y, InputTensor tensor, int start) {
    int[] index = columns.index();
    float[] weight = columns.weight();
    int upper = rows.index()[2 * y];
    int lower = rows.index()[2 * y + 1];
    float up = rows.weight()[2 * y];
    float low = rows.weight()[2 * y + 1];
    for (int tap = 0; tap < index.length; tap += 2) {
      int a = upper + index[tap];
      int b = upper + index[tap + 1];
      int c = lower + index[tap];
      int d = lower + index[tap + 1];
      float wa = up * weight[tap];
      float wb = up * weight[tap + 1];
      float wc = low * weight[tap];
      float wd = low * weight[tap + 1];
      tensor.put(
          start + (tap >> 1),
          wa * (rgb[a] & 255) + wb * (rgb[b] & 255) + wc * (rgb[c] & 255) + wd * (rgb[d] & 255),
          wa * (rgb[a + 1] & 255)
              + wb * (rgb[b + 1] & 255)
              + wc * (rgb[c + 1] & 255)
              + wd * (rgb[d + 1] & 255),
          wa * (rgb[a + 2] & 255)
              + wb * (rgb[b + 2] & 255)
              + wc * (rgb[c + 2] & 255)
              + wd * (rgb[d + 2] & 255));
    }
  }

  private static void sumRow(
      byte[] rgb, Taps columns, Taps rows, int y, InputTensor tensor, int start) {
    int width = columns.index().length / columns.count();
    for (int x = 0; x < width; x++) {
      float red = 0;
      float green = 0;
      float blue = 0;
      for (int row = y * rows.count(); row < (y + 1) * rows.count(); row++) {
        for (int column = x * columns.count(); column < (x + 1) * columns.count(); column++) {
          float weight = rows.weight()[row] * columns.weight()[column];
          int at = rows.index()[row] + columns.index()[column];
          red += weight * (rgb[at] & 255);
          green += weight * (rgb[at + 1] & 255);
          blue += weight * (rgb[at + 2] & 255);
        }
      }
      tensor.put(start + x, red, green, blue);
    }
  }
}
