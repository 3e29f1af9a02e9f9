package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Converts the pixels of a decoded picture to sRGB on white, row by row, so that a large picture
 * needs no additional copy in another format.
 */
final class SrgbPixels {

  private static final int CHANNELS = 3;

  private final Raster picture;
  private final Samples samples;
  private final int width;
  private final int[] opacity;
  private final int[] numbers;
  private final int[] srgb;
  private final @Nullable ColorConvertOp conversion;
  private final @Nullable WritableRaster source;
  private final @Nullable WritableRaster target;

  private SrgbPixels(Raster picture, Samples samples, @Nullable ICC_Profile profile) {
    this.picture = picture;
    this.samples = samples;
    width = picture.getWidth();
    opacity = new int[width];
    numbers = new int[width * samples.channels()];
    srgb = new int[width * CHANNELS];
    conversion = profile == null ? null : conversion(profile);
    int channels = profile == null ? 0 : profile.getNumComponents();
    source = conversion == null ? null : row(channels);
    target = conversion == null ? null : row(CHANNELS);
  }

  /**
   * Converts a picture.
   *
   * @param samples the interpretation of the picture's samples
   * @param profile their colour profile; null for sRGB, or for the usual inks
   * @throws IOException if it takes too long
   */
  static BufferedImage of(
      Raster picture, Samples samples, @Nullable ICC_Profile profile, CpuTime time)
      throws IOException {
    BufferedImage seen = Rgb.blank(picture.getWidth(), picture.getHeight());
    ICC_Profile fitting = profile != null && fits(profile, samples) ? profile : null;
    SrgbPixels pixels = new SrgbPixels(picture, samples, fitting);
    for (int y = 0; y < picture.getHeight(); y++) {
      time.check();
      pixels.write(y, Rgb.bytes(seen));
    }
    return seen;
  }

  /**
   * Whether a profile has the right number of channels. One with three is also used for grey, which
   * is then expanded to RGB.
   */
  private static boolean fits(ICC_Profile profile, Samples samples) {
    int channels = profile.getNumComponents();
    return channels == samples.channels() || (channels == CHANNELS && samples.channels() == 1);
  }

  /** The conversion by a profile; null if the profile is too damaged. */
  private static @Nullable ColorConvertOp conversion(ICC_Profile profile) {
    try {
      ColorConvertOp op = new ColorConvertOp(new ICC_Profile[] {profile, Icc.SRGB}, null);
      int channels = profile.getNumComponents();
      op.filter(raster(DataBuffer.TYPE_BYTE, 1, channels), raster(DataBuffer.TYPE_BYTE, 1, 3));
      return op;
    } catch (RuntimeException e) {
      return null;
    }
  }

  private WritableRaster row(int channels) {
    int type = samples.full() > 255 ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
    return raster(type, width, channels);
  }

  private static WritableRaster raster(int type, int width, int channels) {
    return Raster.createInterleavedRaster(type, width, 1, channels, null);
  }

  private void write(int y, byte[] seen) {
    int full = samples.full();
    Arrays.fill(opacity, full);
    samples.read(picture, y, numbers, opacity);
    if (conversion == null || source == null || target == null) {
      asTheyAre();
    } else {
      source.setPixels(
          0, 0, width, 1, source.getNumBands() > samples.channels() ? grey() : numbers);
      conversion.filter(source, target);
      target.getPixels(0, 0, width, 1, srgb);
    }
    int at = CHANNELS * width * y;
    for (int place = 0; place < srgb.length; place++) {
      seen[at + place] = (byte) onWhite(srgb[place], opacity[place / CHANNELS], full);
    }
  }

  private static int onWhite(int light, int opaque, int full) {
    if (opaque == full) {
      return full == 255 ? light : (light * 255 + full / 2) / full;
    }
    long mixed = (long) light * opaque + (long) full * (full - opaque);
    long whole = (long) full * full;
    return (int) ((mixed * 255 + whole / 2) / whole);
  }

  private int[] grey() {
    for (int place = 0; place < srgb.length; place++) {
      srgb[place] = numbers[place / CHANNELS];
    }
    return srgb;
  }

  private void asTheyAre() {
    switch (samples.channels()) {
      case 1 -> grey();
      case CHANNELS -> System.arraycopy(numbers, 0, srgb, 0, srgb.length);
      default -> {
        for (int place = 0; place < srgb.length; place++) {
          int ink = place / CHANNELS * 4;
          int light = 255 - numbers[ink + place % CHANNELS];
          srgb[place] = (light * (255 - numbers[ink + 3]) + 127) / 255;
        }
      }
    }
  }
}
