package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.image.FaceImage;

class CropTest {

  /** The grey of each pixel encodes its position: 20 per column, 2 per row, plus 1. */
  private static final FaceImage PLACES = Scenes.grey(10, 10, (x, y) -> 20 * x + 2 * y + 1);

  @TempDir Path directory;
  private ModelDirectory models;

  @BeforeEach
  void setUp() {
    models = new ModelDirectory(directory);
  }

  @Test
  void boxIsCutFromTheImage() {
    assertShown(
        "crop=box",
        Scenes.face(4, 5, 6, 7),
        """
        91 111
        93 113
        """);
  }

  @Test
  void boxBetweenPixelsIsInterpolated() {
    assertShown(
        "crop=box",
        Scenes.face(4.5f, 5.5f, 6.5f, 7.5f),
        """
        102 122
        104 124
        """);
  }

  @Test
  void marginIsAFractionOfTheSideOnEachSide() {
    assertShown(
        "crop=box\ncrop.margin=0.5\ninput.width=4\ninput.height=4",
        Scenes.face(4, 5, 6, 7),
        """
        69 89 109 129
        71 91 111 131
        73 93 113 133
        75 95 115 135
        """);
  }

  @Test
  void squareIsOfTheLongerSideAroundTheCentre() {
    assertShown(
        "crop=box\ncrop.square=true\ninput.width=4\ninput.height=4",
        Scenes.face(4, 5, 6, 9),
        """
        71 91 111 131
        73 93 113 133
        75 95 115 135
        77 97 117 137
        """);
  }

  @Test
  void notSquareIsStretched() {
    assertShown(
        "crop=box\ncrop.square=false\ninput.width=1\ninput.height=4",
        Scenes.face(4, 5, 6, 9),
        """
        101
        103
        105
        107
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilinear", "area"})
  void beyondTheImageItsOutermostPixelsAreSeenAgain(String resize) {
    assertShown(
        "crop=box\ncrop.border=replicate\ninput.width=3\ninput.height=3\ninput.resize=" + resize,
        Scenes.face(-2, -1, 1, 2),
        """
        1 1 1
        1 1 1
        3 3 3
        """);
    assertShown(
        "crop=box\ncrop.border=replicate\ninput.width=2\ninput.height=1\ninput.resize=" + resize,
        Scenes.face(8, 9, 12, 11),
        """
        189 199
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilinear", "area"})
  void beyondTheImageIsBlack(String resize) {
    assertShown(
        "crop=box\ncrop.border=black\ninput.width=3\ninput.height=3\ninput.resize=" + resize,
        Scenes.face(-2, -1, 1, 2),
        """
        0 0 0
        0 0 1
        0 0 3
        """);
    assertShown(
        "crop=box\ncrop.border=black\ninput.width=2\ninput.height=1\ninput.resize=" + resize,
        Scenes.face(8, 9, 12, 11),
        """
        94.5 0
        """);
  }

  @Test
  void cropThatIsCutEndsWithTheImage() {
    assertShown(
        "crop=box\ncrop.border=cut\ninput.width=1",
        Scenes.face(-2, -1, 1, 2),
        """
        1
        3
        """);
    assertShown(
        "crop=box\ncrop.border=cut",
        Scenes.face(8, 8, 20, 20),
        """
        177 197
        179 199
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "replicate"})
  void boxBesideTheImageShowsItsCorner(String border) {
    assertShown(
        "crop=box\ninput.width=1\ninput.height=1\ncrop.border=" + border,
        Scenes.face(1e9f, 1e9f, 2e9f, 2e9f),
        """
        199
        """);
  }

  @Test
  void wholeImageIsShownWhereverTheFaceIs() {
    assertShown(
        "crop=whole\ninput.width=1\ninput.height=1",
        Scenes.face(8, 8, 9, 9),
        """
        100
        """);
  }

  private void assertShown(String keys, DetectedFace face, String rows) {
    int height = (int) rows.lines().count();
    double[] expected =
        Arrays.stream(rows.strip().split("\\s+", -1)).mapToDouble(Double::parseDouble).toArray();
    float[] first = new float[expected.length];
    for (int i = 0; i < first.length; i++) {
      first[i] = (float) expected[i];
    }
    float[] fed =
        models.fed(
            ModelDirectory.ESTIMATOR + keys, PLACES, face, -1, 3, height, first.length / height);
    assertThat(fed).hasSize(3 * first.length).startsWith(first, within(0.001f));
  }
}
