package rest.fakeface.analysis;

/**
 * The pixels along one axis of an image that contribute to each pixel of an input, and their
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

  /** The number of taps per target pixel. */
  int count() {
    return count;
  }

  /** The byte offset of the pixel of each tap. */
  int[] index() {
    return index;
  }

  /** The weight of each tap, from 0 to 1. */
  float[] weight() {
    return weight;
  }

  /**
   * A part of an axis of an image, to be resampled.
   *
   * @param from the begin of the part, in pixels; may lie outside the image
   * @param to the end of the part
   * @param size the number of target pixels
   * @param length the number of pixels of the axis
   * @param stride the number of bytes from one pixel to the next
   * @param black whether pixels outside are black; otherwise, the outermost pixel is repeated
   */
  record Axis(double from, double to, int size, int length, int stride, boolean black) {

    double position(double target) {
      return from + target * (to - from) / size;
    }
  }

  /** The taps of a resampling method. */
  static Taps of(Axis axis, InputSpec.Resizing resizing) {
    // When enlarging, an area is smaller than a pixel. OpenCV also interpolates in this case.
    return resizing == InputSpec.Resizing.AREA && axis.to - axis.from > axis.size
        ? area(axis)
        : bilinear(axis);
  }

  /**
   * Interpolates linearly between the two nearest pixels, with centres at half pixels and without
   * antialiasing, like OpenCV's {@code INTER_LINEAR}.
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

  /**
   * Averages over the part of the axis that a target pixel covers, like OpenCV's {@code
   * INTER_AREA}.
   */
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
