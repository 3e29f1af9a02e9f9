package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.image.FaceImage;

class OnnxModelInputTest {

  private static final Offset<Float> EXACTLY = within(0.001f);

  @TempDir Path directory;
  private ModelDirectory models;

  @BeforeEach
  void setUp() {
    models = new ModelDirectory(directory);
  }

  @ParameterizedTest
  @CsvSource({
    "nchw, rgb, 10 40 70 100 20 50 80 110 30 60 90 120",
    "nchw, bgr, 30 60 90 120 20 50 80 110 10 40 70 100",
    "nhwc, rgb, 10 20 30 40 50 60 70 80 90 100 110 120",
    "nhwc, bgr, 30 20 10 60 50 40 90 80 70 120 110 100",
    "NHWC, BGR, 30 20 10 60 50 40 90 80 70 120 110 100"
  })
  void samplesStandInTheLayoutAndChannelOrderOfTheDescriptor(
      String layout, String channels, String expected) {
    long[] shape =
        layout.equalsIgnoreCase("nchw") ? new long[] {1, 3, 2, 2} : new long[] {1, 2, 2, 3};

    float[] fed = fed("input.layout=" + layout + "\ninput.channels=" + channels, shape);

    assertThat(fed).containsExactly(floats(expected), EXACTLY);
  }

  @ParameterizedTest
  @CsvSource({
    "rgb, '10', '0.5', 0 15 30 45 5 20 35 50 10 25 40 55",
    "rgb, '10,20,30', '1,0.1,10', 0 30 60 90 0 3 6 9 0 300 600 900",
    "bgr, '30,20,10', '10,0.1,1', 0 300 600 900 0 3 6 9 0 30 60 90"
  })
  void meanIsSubtractedBeforeTheScaleCountsForEachChannelInItsOrder(
      String channels, String mean, String scale, String expected) {
    String keys = "input.channels=" + channels + "\ninput.mean=" + mean + "\ninput.scale=" + scale;

    assertThat(fed(keys, 1, 3, 2, 2)).containsExactly(floats(expected), EXACTLY);
  }

  @ParameterizedTest
  @CsvSource({"nchw", "nhwc"})
  void smallestSampleOfAllChannelsBecomes0AndTheLargest255BeforeMeanAndScale(String layout) {
    boolean planes = layout.equals("nchw");
    float[] fed =
        fed(
            "input.normalize=min-max\ninput.mean=55,0,0\ninput.scale=1,1,0.1\ninput.layout="
                + layout,
            planes ? new long[] {1, 3, 2, 2} : new long[] {1, 2, 2, 3});

    for (int at = 0; at < 12; at++) {
      int channel = planes ? at / 4 : at % 3;
      int pixel = planes ? at % 4 : at / 3;
      // The samples range from 10 to 120.
      float sample = (30 * pixel + 10 * channel) / 110f * 255;
      float[] expected = {sample - 55, sample, sample / 10};
      assertThat(fed[at]).isEqualTo(expected[channel], EXACTLY);
    }
  }

  @Test
  void imageOfOneShadeNormalizesTo0() {
    FaceImage grey = Scenes.grey(2, 2, (x, y) -> 77);

    assertThat(fed("input.normalize=min-max", grey, 1, 3, 2, 2)).containsOnly(0);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 2, bilinear, 2.5 30.5",
    "8, 2, area, 3.5 31.5",
    "5, 2, area, 1.2 10.8",
    "4, 3, bilinear, 0.1666667 2.5 8.1666667",
    "4, 3, area, 0.25 2.5 7.75",
    "3, 6, bilinear, 0 0.25 0.75 1.75 3.25 4",
    "3, 6, area, 0 0.25 0.75 1.75 3.25 4",
    "3, 3, bilinear, 0 1 4",
    "3, 3, area, 0 1 4"
  })
  void imageOfAnotherSizeIsResampledWithPixelsCentredAtTheirMiddle(
      int size, int target, String resize, String expected) {
    FaceImage across = Scenes.grey(size, 1, (x, y) -> x * x);
    FaceImage down = Scenes.grey(1, size, (x, y) -> y * y);
    String keys = "input.resize=" + resize;

    assertThat(fed(keys + "\ninput.height=1\ninput.width=" + target, across, 1, 3, 1, target))
        .startsWith(floats(expected), EXACTLY);
    assertThat(fed(keys + "\ninput.width=1\ninput.height=" + target, down, 1, 3, target, 1))
        .startsWith(floats(expected), EXACTLY);
  }

  @Test
  void stretchedImageFillsTheInputWhateverItsAspect() {
    FaceImage wide = Scenes.grey(4, 2, (x, y) -> 10 * x + 100 * y);

    assertThat(fed("input.fit=stretch", wide, 1, 3, 2, 2))
        .startsWith(new float[] {5, 25, 105, 125}, EXACTLY);
  }

  @Test
  void letterboxedImageKeepsItsAspectAmidBlack() {
    String keys = "input.fit=letterbox\ninput.mean=10\ninput.width=4\ninput.height=4";
    FaceImage wide = Scenes.grey(8, 4, (x, y) -> 200);
    FaceImage tall = Scenes.grey(4, 8, (x, y) -> 200);

    assertThat(fed(keys, wide, 1, 3, 4, 4))
        .startsWith(-10, -10, -10, -10, 190, 190, 190, 190, 190, 190, 190, 190, -10, -10, -10, -10)
        .endsWith(190, 190, 190, 190, -10, -10, -10, -10);
    assertThat(fed(keys, tall, 1, 3, 4, 4))
        .startsWith(-10, 190, 190, -10, -10, 190, 190, -10)
        .endsWith(-10, 190, 190, -10);
  }

  @Test
  void letterboxedSliverIsStillSeen() {
    FaceImage sliver = Scenes.grey(1, 100, (x, y) -> 200);

    assertThat(fed("input.fit=letterbox", sliver, 1, 3, 2, 2)).contains(200);
  }

  @ParameterizedTest
  @CsvSource({"1", "-1", "2", "5"})
  void batchMayBeAnyAndTheFirstImageCounts(long batch) {
    assertThat(fed("", batch, 3, 2, 2))
        .containsExactly(10, 40, 70, 100, 20, 50, 80, 110, 30, 60, 90, 120);
  }

  @Test
  void sidesOfTheInputMayBeLeftOpenByTheNetwork() {
    assertThat(fed("", -1, 3, -1, -1)).hasSize(12).startsWith(10, 40, 70, 100);
  }

  private float[] fed(String keys, long... shape) {
    return fed(keys, Scenes.FOUR_COLOURS, shape);
  }

  private float[] fed(String keys, FaceImage image, long... shape) {
    String descriptor = ModelDirectory.ESTIMATOR + keys;
    return models.fed(descriptor, image, ModelDirectory.FACE, shape);
  }

  private static float[] floats(String numbers) {
    double[] values = Arrays.stream(numbers.split(" ")).mapToDouble(Double::valueOf).toArray();
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
