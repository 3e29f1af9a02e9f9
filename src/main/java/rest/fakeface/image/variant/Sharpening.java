package rest.fakeface.image.variant;

/** Sharpens a square that was reduced much, which makes it soft. */
final class Sharpening {

  /** The minimum factor of reduction. */
  private static final double FROM = 2;

  /** The share of the difference to its neighbours that is added to a pixel. */
  private static final int PART = 12;

  private static final int WHOLE = 100;

  private static final int CHANNELS = 3;

  private Sharpening() {}

  /**
   * Sharpens the pixels of a square if necessary.
   *
   * @param rgb the pixels in rows, as three bytes each
   * @param edge the edge in pixels
   * @param before the edge before the reduction
   */
  static byte[] of(byte[] rgb, int edge, int before) {
    return before < FROM * edge ? rgb : sharper(rgb, edge);
  }

  private static byte[] sharper(byte[] rgb, int edge) {
    byte[] sharper = new byte[rgb.length];
    int row = CHANNELS * edge;
    for (int at = 0; at < rgb.length; at++) {
      int y = at / row;
      int x = at % row / CHANNELS;
      int number = rgb[at] & 0xff;
      int around =
          (rgb[y == 0 ? at : at - row] & 0xff)
              + (rgb[y == edge - 1 ? at : at + row] & 0xff)
              + (rgb[x == 0 ? at : at - CHANNELS] & 0xff)
              + (rgb[x == edge - 1 ? at : at + CHANNELS] & 0xff);
      int more = Math.round((float) PART * (4 * number - around) / (4 * WHOLE));
      sharper[at] = (byte) Math.max(0, Math.min(255, number + more));
    }
    return sharper;
  }
}
