package rest.fakeface.analysis;

/**
 * The pixels of an image, along one of its axes, that each pixel of an input is made of, and their
 * weights. Target pixel {@code i} has the taps from {@code i * count} on.
 */
final class Taps {

  private final int count;
  private final int[] index;
  private final float[] weight;

  private Taps(int targets, int count) {
    this.count = count;
    index = new int[targets * count];
    weight = new float[targets * count];
  }

  /** How many taps a target pixel has. */
  int count() {
    return count;
  }

  /** Where the pixel of each tap begins, in bytes. */
  int[] index() {
    return index;
  }

  /** The share of each tap, from 0 to 1. */
  float[] weight() {
    return weight;
  }

  /**
   * Part of an axis of an image, to be resampled to so many pixels.
   *
   * @param from where the part begins, in pixels; may lie outside
   * @param to where it ends
   * @param size how many pixels it becomes
   * @param length how many pixels the axis has
   * @param stride how many bytes there are from one pixel to the next
   * @param black whether black is outside, in place of the outermost pixel
   */
  record Axis(double from, double to, int size, int length, int stride, boolean black) {

    double position(double target) {
      return from + target * (to - from) / size;
    }
  }

  /** The taps of a way of resizing. */
  static Taps of(Axis axis, InputSpec.Resizing resizing) {
    // Enlarging, an area is less than a pixel: OpenCV interpolates then too.
    return resizing == InputSpec.Resizing.AREA && axis.to - axis.from > axis.size
        ? area(axis)
        : bilinear(axis);
  }

  /**
   * Linear interpolation between the two nearest pixels with centres at half pixels and without
   * antialiasing, as OpenCV's {@code INTER_LINEAR} does it.
   */
  private static Taps bilinear(Axis axis) {
    Taps taps = new Taps(axis.size, 2);
    for (int target = 0; target < axis.size; target++) {
      double centre = axis.position(target + 0.5) - 0.5;
      double position = Math.max(-1, Math.min(axis.length, centre));
      int first = (int) Math.floor(position);
      float second = (float) (position - first);
      taps.set(2 * target, axis, first, 1 - second);
      taps.set(2 * target + 1, axis, first + 1, second);
    }
    return taps;
  }

  /** The mean over the part of the axis that a target pixel covers, as OpenCV's INTER_AREA. */
  private static Taps area(Axis axis) {
    double span = axis.position(1) - axis.position(0);
    int count = (int) Math.min(axis.length, Math.ceil(span) + 1) + 2;
    Taps taps = new Taps(axis.size, count);
    for (int target = 0; target < axis.size; target++) {
      double from = axis.position(target);
      double to = axis.position(target + 1);
      int tap = target * count;
      int first = (int) Math.floor(Math.max(0, Math.min(axis.length, from)));
      int last = (int) Math.ceil(Math.max(0, Math.min(axis.length, to)));
      taps.set(tap++, axis, -1, (float) (Math.max(0, Math.min(to, 0) - from) / span));
      for (int pixel = first; pixel < last; pixel++) {
        double covered = Math.min(to, pixel + 1) - Math.max(from, pixel);
        taps.set(tap++, axis, pixel, (float) (covered / span));
      }
      double beyond = to - Math.max(from, axis.length);
      taps.set(tap, axis, axis.length, (float) (Math.max(0, beyond) / span));
    }
    return taps;
  }

  private void set(int tap, Axis axis, int pixel, float share) {
    index[tap] = Math.max(0, Math.min(axis.length - 1, pixel)) * axis.stride;
    weight[tap] = axis.black && (pixel < 0 || pixel >= axis.length) ? 0 : share;
  }
}
