package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;

/** Checks the visible colours of images. */
final class Colours {

  /** The tolerance per channel, of 255, for rounding and for JPEG. */
  private static final int TOLERANCE = 3;

  private static final ImageDecoder DECODER =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, true));

  private Colours() {}

  /** Fails unless the first pixel of a file has a colour. */
  static void assertColour(byte[] file, int red, int green, int blue) throws Exception {
    FaceImage image = DECODER.decode(file);
    int[] seen = {image.rgb()[0] & 255, image.rgb()[1] & 255, image.rgb()[2] & 255};
    int[] expected = {red, green, blue};
    for (int channel = 0; channel < 3; channel++) {
      assertThat(seen[channel])
          .as("%s instead of %s", Arrays.toString(seen), Arrays.toString(expected))
          .isBetween(expected[channel] - TOLERANCE, expected[channel] + TOLERANCE);
    }
  }

  /** sRGB with red and blue exchanged, which shows whether a profile is ignored. */
  static byte[] swapped() {
    double[] primaries = {0.3127, 0.3290, 0.15, 0.06, 0.30, 0.60, 0.64, 0.33};
    return MatrixProfile.of(primaries, MatrixProfile.SRGB_CURVE).getData();
  }
}
