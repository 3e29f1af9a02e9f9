package rest.fakeface.image.variant;

/** Makes up for the softness of a square that was made much smaller. */
final class Sharpening {

  /** From how many pixels that have become one on. */
  private static final double FROM = 2;

  /** How much of the difference to its neighbours a pixel gets on top. */
  private static final int PART = 12;

  private static final int WHOLE = 100;

  private static final int CHANNELS = 3;

  private Sharpening() {}

  /**
   * The pixels of a square, sharper if it needs to be.
   *
   * @param rgb row by row, each in three bytes
   * @param edge how many pixels a row has
   * @param before how many it had
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
