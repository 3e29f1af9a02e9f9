package rest.fakeface.image.variant;

import java.awt.image.BufferedImage;

/** The structural similarity of two images (Wang and others, 2004). */
final class Likeness {

  private static final int WINDOW = 7;
  private static final double C1 = 6.5025;
  private static final double C2 = 58.5225;

  private Likeness() {}

  /** The mean similarity of their lightness, 1 for equal images. */
  static double of(BufferedImage one, BufferedImage other) {
    double sum = 0;
    int windows = 0;
    for (int y = 0; y + WINDOW <= one.getHeight(); y++) {
      for (int x = 0; x + WINDOW <= one.getWidth(); x++) {
        sum += ofWindow(one, other, x, y);
        windows++;
      }
    }
    return sum / windows;
  }

  private static double ofWindow(BufferedImage one, BufferedImage other, int left, int top) {
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int at = 0; at < WINDOW * WINDOW; at++) {
      double p = lightness(one.getRGB(left + at % WINDOW, top + at / WINDOW));
      double q = lightness(other.getRGB(left + at % WINDOW, top + at / WINDOW));
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
    double count = WINDOW * WINDOW;
    double meanA = a / count;
    double meanB = b / count;
    double spread = aa / count - meanA * meanA + bb / count - meanB * meanB;
    double both = ab / count - meanA * meanB;
    return (2 * meanA * meanB + C1)
        * (2 * both + C2)
        / ((meanA * meanA + meanB * meanB + C1) * (spread + C2));
  }

  private static double lightness(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
  }
}
