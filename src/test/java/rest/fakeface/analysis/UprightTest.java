package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.image.FaceImage;

/**
 * Tests whether a face is upright, with a detector whose score is the brightness of the pixels on
 * the right.
 */
class UprightTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"1, 0, true", "1, 1, true", "0, 0, false", "0, 1, false"})
  void faceThatIsSurerWhenTurnedIsNotUpright(int brightX, int brightY, boolean upright) {
    assertThat(isUpright(2, 2, brightX, brightY, 90)).isEqualTo(upright);
  }

  @Test
  void faceThatIsHardlySurerWhenTurnedIsUpright() {
    assertThat(isUpright(2, 2, 0, 0, 61)).isTrue();
  }

  @Test
  void inputThatIsNoSquareIsTurnedByAHalf() {
    assertThat(isUpright(2, 1, 0, 0, 90)).isFalse();
    assertThat(isUpright(2, 1, 1, 0, 90)).isTrue();
  }

  private boolean isUpright(int width, int height, int brightX, int brightY, int brightness) {
    int priors = 3 * width * height / 2;
    ModelDirectory models =
        new ModelDirectory(directory)
            .with(
                "detector",
                ModelDirectory.DETECTOR,
                "input.width=" + width,
                "input.height=" + height,
                "input.scale=0.01")
            .with(
                "detector",
                new OnnxGraph()
                    .input("input", 1, 3, height, width)
                    .node("Flatten", "input", "scores", 1, 2L * priors)
                    .constant("boxes", new long[] {1, priors, 4}, new float[4 * priors]))
            .with("model", ModelDirectory.ESTIMATOR)
            .with("model", OnnxGraph.identity(1, 3, 2, 2));
    FaceImage image =
        Scenes.grey(width, height, (x, y) -> x == brightX && y == brightY ? brightness : 60);
    try (OnnxFaceAnalyzer analyzer = models.open()) {
      return analyzer.isUpright(image, analyzer.detect(image).get(0));
    }
  }
}
