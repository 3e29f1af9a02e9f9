package rest.fakeface.image.variant;

/**
 * The numbers of sRGB as amounts of light and back (IEC 61966-2-1). Only light can be averaged: the
 * mean of a black and a white pixel is not the grey between their numbers.
 */
final class Light {

  /** Enough steps that each number of sRGB has some of its own, the darkest too. */
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

  /** The light, 0 to 1, of a number. */
  static float of(byte number) {
    return LIGHT[number & 0xff];
  }

  /** The number for some light; the nearest one for what is no light. */
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
