package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The interpretation of a decoded picture's samples, before a profile is applied. */
interface Samples {

  /** The number of samples per colour: 1 for grey, 3 for RGB, 4 for inks. */
  int channels();

  /** The maximum sample, which means full light or full ink. */
  default int full() {
    return 255;
  }

  /**
   * Reads a row.
   *
   * @param colours receives the samples of each pixel's colour
   * @param opacity receives the opacity of each pixel, from 0 to {@link #full()}; initially opaque
   */
  void read(Raster picture, int row, int[] colours, int[] opacity);

  /** The interpretation of an image from the readers of PNG and WebP, or of a grey JPEG. */
  static Samples of(BufferedImage image) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return new Palette(palette);
    }
    Raster raster = image.getRaster();
    return new Bands(raster.getNumBands(), raster.getSampleModel().getSampleSize(0) > 8);
  }

  /** Grey or RGB, each with or without opacity as the last band. */
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

  /** Indices of a table of colours. */
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
   * The four inks of print, as in a JPEG.
   *
   * @param areMixed whether the first three are stored as luminance and chrominance (YCCK)
   * @param areInverted whether 255 means no ink, as in files of Adobe's programs
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
