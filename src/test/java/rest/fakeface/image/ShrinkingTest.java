package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkingTest {

  @Test
  void pixelIsTheMeanOfWhatItCoversInEachChannel() {
    byte[] row = {0, 3, 6, 90, 30, 9, 120, 60, 15};

    // Two pixels, each from one and a half.
    assertThat(shrunk(row, 3, 1, 2, 1)).containsExactly(30, 12, 7, 110, 50, 13);
    assertThat(shrunk(row, 1, 3, 1, 2)).containsExactly(30, 12, 7, 110, 50, 13);
  }

  @Test
  void brightPixelsAreNotTakenForNegative() {
    byte[] row = {-1, -1, -1, -55, -56, -57};

    assertThat(shrunk(row, 2, 1, 1, 1)).containsExactly(-28, -28, -29);
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024, 350, 350", "351, 10, 350, 10", "10000, 1, 350, 1", "17, 9999, 1, 350"})
  void evenImageStaysAsItIs(int width, int height, int newWidth, int newHeight) {
    for (int shade : new int[] {0, 1, 127, 128, 254, 255}) {
      byte[] even = new byte[3 * width * height];
      Arrays.fill(even, (byte) shade);

      assertThat(shrunk(even, width, height, newWidth, newHeight)).containsOnly(shade);
    }
  }

  @Test
  void patternThatIsTooFineBecomesItsTone() {
    byte[] chequered = new byte[3 * 700 * 700];
    for (int pixel = 0; pixel < 700 * 700; pixel++) {
      if ((pixel / 700 + pixel % 700) % 2 == 0) {
        Arrays.fill(chequered, 3 * pixel, 3 * pixel + 3, (byte) 200);
      }
    }

    assertThat(shrunk(chequered, 700, 700, 350, 350)).containsOnly(100);
  }

  private static byte[] shrunk(byte[] image, int width, int height, int newWidth, int newHeight) {
    byte[] smaller = new byte[3 * newWidth * newHeight];
    new Shrinking(image, width, height).into(smaller, newWidth, newHeight);
    return smaller;
  }
}
