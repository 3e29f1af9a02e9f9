package rest.fakeface.image;

import java.util.Arrays;

/**
 * Shrinks an image. Each pixel of the result is the exact mean of the area that it covers in the
 * original.
 */
final class Shrinking {

  private static final int CHANNELS = 3;

  private final byte[] image;
  private final int width;
  private final int height;

  /** An image to shrink, as pixels in rows of three bytes each. */
  Shrinking(byte[] image, int width, int height) {
    this.image = image;
    this.width = width;
    this.height = height;
  }

  /** Fills a smaller image with the contents of the larger one. */
  void into(byte[] smaller, int newWidth, int newHeight) {
    // Shares are integers, in units of one pixel divided by the new side's length.
    long[] rows = new long[CHANNELS * width];
    for (int y = 0; y < newHeight; y++) {
      Arrays.fill(rows, 0);
      long begin = (long) y * height;
      long end = begin + height;
      for (int row = (int) (begin / newHeight); (long) row * newHeight < end; row++) {
        addRow(row, share(row, newHeight, begin, end), rows);
      }
      sumColumns(rows, smaller, CHANNELS * newWidth * y, newWidth);
    }
  }

  private void addRow(int row, long share, long[] rows) {
    int start = CHANNELS * width * row;
    for (int at = 0; at < rows.length; at++) {
      rows[at] += share * (image[start + at] & 255);
    }
  }

  private void sumColumns(long[] rows, byte[] smaller, int start, int newWidth) {
    double part = 1.0 / ((double) width * height);
    int column = 0;
    for (int x = 0; x < newWidth; x++) {
      long begin = (long) x * width;
      long end = begin + width;
      long first = 0;
      long second = 0;
      long third = 0;
      for (; (long) column * newWidth < end; column++) {
        long share = share(column, newWidth, begin, end);
        first += share * rows[CHANNELS * column];
        second += share * rows[CHANNELS * column + 1];
        third += share * rows[CHANNELS * column + 2];
      }
      if ((long) column * newWidth > end) {
        // The next pixel has a share of this column, too.
        column--;
      }
      int at = start + CHANNELS * x;
      smaller[at] = (byte) (first * part + 0.5);
      smaller[at + 1] = (byte) (second * part + 0.5);
      smaller[at + 2] = (byte) (third * part + 0.5);
    }
  }

  /** The share of a pixel that lies between two positions, in fractions of a pixel. */
  private static long share(int pixel, int fractions, long begin, long end) {
    long from = (long) pixel * fractions;
    return Math.min(end, from + fractions) - Math.max(begin, from);
  }
}
