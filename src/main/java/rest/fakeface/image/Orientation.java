package rest.fakeface.image;

import java.awt.image.BufferedImage;

/**
 * The rotation and reflection by which a stored picture becomes upright.
 *
 * @param code its code in Exif, from 1 to 8
 */
record Orientation(int code) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int CHANNELS = 3;
  private static final int LAST = 8;

  /** The orientation with a code of Exif; upright if the code is invalid. */
  static Orientation of(int code) {
    return code >= 1 && code <= LAST ? new Orientation(code) : UPRIGHT;
  }

  boolean isUpright() {
    return code == 1;
  }

  /** Whether stored rows become columns. */
  private boolean isTurned() {
    return code > 4;
  }

  /** Whether columns are in reverse order. */
  private boolean isFromRight() {
    return code == 2 || code == 3 || code == 7 || code == 8;
  }

  /** Whether rows are in reverse order. */
  private boolean isFromBottom() {
    return code == 3 || code == 4 || code == 6 || code == 7;
  }

  /** The upright picture; the same object if it already is. */
  BufferedImage upright(BufferedImage stored) {
    if (isUpright()) {
      return stored;
    }
    int width = stored.getWidth();
    int height = stored.getHeight();
    BufferedImage seen = Rgb.blank(isTurned() ? height : width, isTurned() ? width : height);
    int across = CHANNELS * (isFromRight() ? -1 : 1);
    int down = CHANNELS * (isFromBottom() ? -width : width);
    int first =
        CHANNELS * ((isFromRight() ? width - 1 : 0) + (isFromBottom() ? (height - 1) * width : 0));
    copy(stored, seen, first, isTurned() ? down : across, isTurned() ? across : down);
    return seen;
  }

  /**
   * Copies pixels to an image in which neighbours in a row and a column are x and y bytes apart.
   */
  private static void copy(BufferedImage stored, BufferedImage seen, int first, int x, int y) {
    byte[] from = Rgb.bytes(stored);
    byte[] to = Rgb.bytes(seen);
    int at = 0;
    for (int row = 0; row < seen.getHeight(); row++) {
      int pixel = first + row * y;
      for (int column = 0; column < seen.getWidth(); column++) {
        to[at] = from[pixel];
        to[at + 1] = from[pixel + 1];
        to[at + 2] = from[pixel + 2];
        at += CHANNELS;
        pixel += x;
      }
    }
  }
}
