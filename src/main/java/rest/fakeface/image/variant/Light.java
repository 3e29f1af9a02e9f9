package rest.fakeface.image.variant;

/**
 * Converts samples of sRGB to linear light and back (IEC 61966-2-1). Only linear light can be
 * averaged: the mean of a black and a white pixel is not the grey in the middle of their samples.
 */
final class Light {

  /** Enough steps to distinguish all samples of sRGB, including the darkest. */
  private static final int STEPS = 1 << 14;

  private static final float[] LIGHT = new float[256];

  private static final byte[] NUMBERS = new byte[STEPS + 1];

  static {
    for (int number = 0; number < LIGHT.length; number++) {
      LIGHT[number] = (float) light(number / 255.0);
    }
    for (int step = 0; step < NUMBERS.length; step++) {
      NUMBERS[step] = (byte) Math.round(255 * number((double) step / STEPS));
    }
  }

  private Light() {}

  /** The linear light, from 0 to 1, of a sample. */
  static float of(byte number) {
    return LIGHT[number & 0xff];
  }

  /** The sample of a linear light; values outside of 0 to 1 are limited to that range. */
  static byte number(float light) {
    return NUMBERS[Math.round(STEPS * Math.max(0, Math.min(1, light)))];
  }

  private static double light(double number) {
    return number <= 0.04045 ? number / 12.92 : Math.pow((number + 0.055) / 1.055, 2.4);
  }

  private static double number(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }
}
