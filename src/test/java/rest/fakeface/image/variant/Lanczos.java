package rest.fakeface.image.variant;

import java.awt.image.BufferedImage;

/**
 * Shrinks a square image like ImageMagick's {@code convert -filter Lanczos -resize}: directly on
 * the samples, with a Lanczos window of three pixels to each side. A slow, simple reference.
 */
final class Lanczos {

  private static final int REACH = 3;

  private Lanczos() {}

  static BufferedImage of(BufferedImage image, int edge) {
    return turned(narrowed(turned(narrowed(image, edge)), edge));
  }

  private static BufferedImage narrowed(BufferedImage image, int width) {
    BufferedImage narrow = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        narrow.setRGB(x, y, pixel(image, x, y, (double) image.getWidth() / width));
      }
    }
    return narrow;
  }

  private static int pixel(BufferedImage image, int x, int y, double scale) {
    double centre = (x + 0.5) * scale;
    double[] sums = new double[4];
    for (int at = (int) (centre - REACH * scale); at <= centre + REACH * scale; at++) {
      if (at >= 0 && at < image.getWidth()) {
        double weight = weight((at + 0.5 - centre) / scale);
        int rgb = image.getRGB(at, y);
        sums[0] += weight * (rgb >> 16 & 255);
        sums[1] += weight * (rgb >> 8 & 255);
        sums[2] += weight * (rgb & 255);
        sums[3] += weight;
      }
    }
    return channel(sums, 0) << 16 | channel(sums, 1) << 8 | channel(sums, 2);
  }

  private static int channel(double[] sums, int channel) {
    return (int) Math.max(0, Math.min(255, Math.round(sums[channel] / sums[3])));
  }

  private static double weight(double x) {
    return Math.abs(x) >= REACH ? 0 : sinc(x) * sinc(x / REACH);
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  }

  private static BufferedImage turned(BufferedImage image) {
    BufferedImage turned =
        new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        turned.setRGB(y, x, image.getRGB(x, y));
      }
    }
    return turned;
  }
}
