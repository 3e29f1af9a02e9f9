package rest.fakeface.analysis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** The input tensor of a network, written pixel by pixel. */
final class InputTensor {

  private final InputSpec spec;
  private final FloatBuffer samples;
  private final int step;
  private final int redAt;
  private final int greenAt;
  private final int blueAt;
  private final float redScale;
  private final float greenScale;
  private final float blueScale;
  private final float redShift;
  private final float greenShift;
  private final float blueShift;

  /** Creates a tensor for a number of images. Only the first is written; the others are ignored. */
  InputTensor(InputSpec spec, int images) {
    this.spec = spec;
    int pixels = spec.width() * spec.height();
    // A direct buffer, which ONNX Runtime reads without another copy.
    samples =
        ByteBuffer.allocateDirect(images * pixels * 3 * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    boolean planes = spec.layout() == InputSpec.Layout.NCHW;
    step = planes ? 1 : 3;
    int channel = planes ? pixels : 1;
    int red = spec.channels() == InputSpec.Channels.RGB ? 0 : 2;
    redAt = red * channel;
    greenAt = channel;
    blueAt = (2 - red) * channel;
    redScale = scale(red);
    greenScale = scale(1);
    blueScale = scale(2 - red);
    redShift = shift(red);
    greenShift = shift(1);
    blueShift = shift(2 - red);
  }

  /**
   * Writes a pixel.
   *
   * @param pixel its index, in rows from the top
   */
  void put(int pixel, float red, float green, float blue) {
    int at = pixel * step;
    samples.put(at + redAt, red * redScale + redShift);
    samples.put(at + greenAt, green * greenScale + greenShift);
    samples.put(at + blueAt, blue * blueScale + blueShift);
  }

  /**
   * Copies the tensor with the image rotated clockwise.
   *
   * @param quarters the number of quarter turns; must be even if width and height differ
   */
  InputTensor turned(int quarters, int images) {
    InputTensor turned = new InputTensor(spec, images);
    int right = spec.width() - 1;
    int bottom = spec.height() - 1;
    for (int y = 0; y <= bottom; y++) {
      for (int x = 0; x <= right; x++) {
        int to =
            switch (quarters) {
              case 1 -> x * spec.width() + right - y;
              case 2 -> (bottom - y) * spec.width() + right - x;
              default -> (bottom - x) * spec.width() + y;
            };
        turned.copy(to, this, y * spec.width() + x);
      }
    }
    return turned;
  }

  private void copy(int pixel, InputTensor from, int other) {
    for (int channel : new int[] {redAt, greenAt, blueAt}) {
      samples.put(pixel * step + channel, from.samples.get(other * step + channel));
    }
  }

  /** Sets all pixels to black. */
  void blacken() {
    for (int pixel = 0; pixel < spec.width() * spec.height(); pixel++) {
      put(pixel, 0, 0, 0);
    }
  }

  /** All samples, normalized as the specification requires. */
  FloatBuffer finished() {
    if (spec.normalization() == InputSpec.Normalization.MIN_MAX) {
      normalize();
    }
    return samples;
  }

  private void normalize() {
    int size = spec.width() * spec.height() * 3;
    float smallest = Float.POSITIVE_INFINITY;
    float largest = Float.NEGATIVE_INFINITY;
    for (int at = 0; at < size; at++) {
      smallest = Math.min(smallest, samples.get(at));
      largest = Math.max(largest, samples.get(at));
    }
    float stretch = largest > smallest ? 255 / (largest - smallest) : 0;
    for (int at = 0; at < size; at++) {
      int channel = step == 3 ? at % 3 : at / (size / 3);
      float sample = (samples.get(at) - smallest) * stretch;
      samples.put(at, (float) ((sample - spec.mean().get(channel)) * spec.scale().get(channel)));
    }
  }

  private float scale(int channel) {
    return spec.normalization() == InputSpec.Normalization.MIN_MAX
        ? 1
        : spec.scale().get(channel).floatValue();
  }

  private float shift(int channel) {
    return spec.normalization() == InputSpec.Normalization.MIN_MAX
        ? 0
        : (float) (-spec.mean().get(channel) * spec.scale().get(channel));
  }
}
