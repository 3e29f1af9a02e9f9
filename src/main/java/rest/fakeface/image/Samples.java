package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** What the numbers of a decoded picture stand for, before any profile says which colours. */
interface Samples {

  /** How many numbers a colour has: 1 for grey, 3 for red, green and blue, 4 for inks. */
  int channels();

  /** The number of full light, or of full ink. */
  default int full() {
    return 255;
  }

  /**
   * Reads a row.
   *
   * @param colours the numbers of each pixel's colour
   * @param opacity how opaque each pixel is, up to {@link #full()}; opaque at the call
   */
  void read(Raster picture, int row, int[] colours, int[] opacity);

  /** Those of an image as the readers of PNG and WebP return it, and of a grey JPEG. */
  static Samples of(BufferedImage image) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return new Palette(palette);
    }
    Raster raster = image.getRaster();
    return new Bands(raster.getNumBands(), raster.getSampleModel().getSampleSize(0) > 8);
  }

  /** Grey or red, green and blue, each with or without opacity as the last band. */
  record Bands(int bands, boolean isDeep) implements Samples {

    @Override
    public int channels() {
      return bands < 3 ? 1 : 3;
    }

    @Override
    public int full() {
      return isDeep ? 65_535 : 255;
    }

    @Override
    public void read(Raster picture, int row, int[] colours, int[] opacity) {
      int channels = channels();
      if (channels == bands) {
        picture.getPixels(0, row, picture.getWidth(), 1, colours);
        return;
      }
      int[] all = picture.getPixels(0, row, picture.getWidth(), 1, (int[]) null);
      for (int x = 0; x < opacity.length; x++) {
        System.arraycopy(all, x * bands, colours, x * channels, channels);
        opacity[x] = all[x * bands + channels];
      }
    }
  }

  /** Numbers of colours in a table. */
  final class Palette implements Samples {

    private final int[] table;

    Palette(IndexColorModel palette) {
      table = new int[palette.getMapSize()];
      palette.getRGBs(table);
    }

    @Override
    public int channels() {
      return 3;
    }

    @Override
    public void read(Raster picture, int row, int[] colours, int[] opacity) {
      int[] numbers = picture.getPixels(0, row, picture.getWidth(), 1, (int[]) null);
      for (int x = 0; x < numbers.length; x++) {
        int colour = numbers[x] < table.length ? table[numbers[x]] : 0xff000000;
        colours[3 * x] = colour >> 16 & 255;
        colours[3 * x + 1] = colour >> 8 & 255;
        colours[3 * x + 2] = colour & 255;
        opacity[x] = colour >>> 24;
      }
    }
  }

  /**
   * The four inks of print, as a JPEG has them.
   *
   * @param areMixed whether the first three are brightness and two differences
   * @param areInverted whether 255 is no ink, as Adobe's programs write it
   */
  record Inks(boolean areMixed, boolean areInverted) implements Samples {

    @Override
    public int channels() {
      return 4;
    }

    @Override
    public void read(Raster picture, int row, int[] colours, int[] opacity) {
      picture.getPixels(0, row, picture.getWidth(), 1, colours);
      for (int at = 0; areMixed && at < colours.length; at += 4) {
        unmix(colours, at);
      }
      for (int at = 0; areInverted && at < colours.length; at++) {
        colours[at] = 255 - colours[at];
      }
    }

    private static void unmix(int[] inks, int at) {
      double brightness = inks[at];
      double blue = inks[at + 1] - 128;
      double red = inks[at + 2] - 128;
      inks[at] = 255 - bounded(brightness + 1.402 * red);
      inks[at + 1] = 255 - bounded(brightness - 0.344136 * blue - 0.714136 * red);
      inks[at + 2] = 255 - bounded(brightness + 1.772 * blue);
    }

    private static int bounded(double number) {
      return (int) Math.max(0, Math.min(255, Math.round(number)));
    }
  }
}
