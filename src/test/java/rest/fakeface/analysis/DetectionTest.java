package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.image.FaceImage;

class DetectionTest {

  private static final RecursiveComparisonConfiguration NEARLY =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(
              (a, b) -> Math.abs(a - b) < 0.001 ? 0 : Float.compare(a, b), Float.class)
          .build();

  private static final String YUNET =
      ModelDirectory.DETECTOR
          + """
          input.width=64
          input.height=32
          input.channels=bgr
          detector.decoder=yunet
          """;

  @TempDir Path directory;
  private ModelDirectory models;

  @BeforeEach
  void setUp() {
    models = new ModelDirectory(directory);
    models.with("model", ModelDirectory.ESTIMATOR).with("model", OnnxGraph.identity(1, 3, 2, 2));
  }

  @Test
  void yunetFindsFacesOfEachStrideWithTheirLandmarks() {
    models.with("detector", YUNET).with("detector", new YuNetGraph().graph());

    assertThat(detect(64, 32))
        .usingRecursiveComparison(NEARLY)
        .isEqualTo(
            List.of(
                YuNetGraph.face(0.9f, 28, 10, 16, 24, 8),
                YuNetGraph.face(0.8f, 24, 24, 4, 4, 16),
                YuNetGraph.face(0.7f, 48, 16, 8, 32, 32)));
  }

  @Test
  void facesOfYunetBelowTheThresholdAreNone() {
    models
        .with("detector", YUNET, "detector.score=0.85")
        .with("detector", new YuNetGraph().graph());

    assertThat(detect(64, 32)).extracting(DetectedFace::score).hasSize(1);
  }

  @Test
  void facesOfYunetAreInPixelsOfTheImage() {
    models.with("detector", YUNET).with("detector", new YuNetGraph().graph());

    Box stretched = detect(640, 640).get(0).box();
    assertThat(stretched).usingRecursiveComparison(NEARLY).isEqualTo(new Box(200, -40, 360, 440));
  }

  @Test
  void landmarksAreInPixelsOfALetterboxedImageToo() {
    models
        .with("detector", YUNET, "input.fit=letterbox")
        .with("detector", new YuNetGraph().graph());

    // 320 by 320 is scaled to 32 by 32, with 16 black pixels on the left and on the right.
    DetectedFace face = detect(320, 320).get(0);
    assertThat(face.box()).usingRecursiveComparison(NEARLY).isEqualTo(new Box(40, -20, 200, 220));
    assertThat(face.landmarks().get(0))
        .usingRecursiveComparison(NEARLY)
        .isEqualTo(new Point(80, 80));
  }

  @Test
  void ultrafaceFindsBoxesOfAMinimumScoreWithoutLandmarks() {
    models
        .with("detector", ModelDirectory.DETECTOR, "detector.score=0.7")
        .with(
            "detector",
            new OnnxGraph()
                .input("input", 1, 3, 4, 4)
                .constant("scores", new long[] {1, 3, 2}, 0.9f, 0.1f, 0.3f, 0.7f, 0.35f, 0.65f)
                .constant(
                    "boxes",
                    new long[] {1, 3, 4},
                    new float[] {0, 0, 1, 1, 0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.5f, 1, 1}));

    assertThat(detect(200, 100))
        .usingRecursiveComparison(NEARLY)
        .isEqualTo(List.of(new DetectedFace(new Box(20, 20, 60, 40), 0.7f, List.of())));
  }

  @Test
  void facesAreInPixelsOfALetterboxedImage() {
    models.with("detector", ModelDirectory.DETECTOR, "input.fit=letterbox");

    // For an image of 200 by 100, the upper quarter of the square input is black.
    assertThat(detect(200, 100).get(0).box()).isEqualTo(new Box(0, -50, 100, 50));
  }

  @Test
  void detectorIsFedWithTheImageInItsChannelOrder() {
    models
        .with(
            "detector", ModelDirectory.DETECTOR, "input.width=2\ninput.height=1\ninput.scale=0.01")
        .with(
            "detector",
            new OnnxGraph()
                .input("input", 1, 3, 1, 2)
                .node("Flatten", "input", "scores", 1, 6)
                .constant("boxes", new long[] {1, 3, 4}, new float[12]));

    FaceImage red = Scenes.coloured(2, 1, (x, y) -> x == 0 ? 0 : 0x500000);
    try (OnnxFaceAnalyzer analyzer = models.open()) {
      assertThat(analyzer.detect(red).get(0).score()).isEqualTo(0.8f, within(1e-6f));
    }
  }

  @Test
  void ofFacesThatOverlapTheStrongestStays() {
    NonMaximumSuppression suppression = new NonMaximumSuppression(0.5f, 10);
    // Neighbours overlap by three of five units: an intersection over union of 0.6.
    DetectedFace weak = new DetectedFace(new Box(0, 0, 4, 1), 0.6f, List.of());
    DetectedFace strong = new DetectedFace(new Box(1, 0, 5, 1), 0.9f, List.of());
    DetectedFace middling = new DetectedFace(new Box(3, 0, 7, 1), 0.8f, List.of());

    assertThat(suppression.of(List.of(weak, strong, middling))).containsExactly(strong, middling);
    assertThat(new NonMaximumSuppression(0.61f, 10).of(List.of(weak, strong, middling)))
        .containsExactly(strong, middling, weak);
  }

  @Test
  void noMoreFacesThanTheLimitAreFoundAndThoseAreTheStrongest() {
    NonMaximumSuppression suppression = new NonMaximumSuppression(0.5f, 2);
    DetectedFace one = new DetectedFace(new Box(0, 0, 1, 1), 0.6f, List.of());
    DetectedFace two = new DetectedFace(new Box(2, 0, 3, 1), 0.9f, List.of());
    DetectedFace three = new DetectedFace(new Box(4, 0, 5, 1), 0.8f, List.of());

    assertThat(suppression.of(List.of(one, two, three))).containsExactly(two, three);
  }

  @Test
  void thresholdsAndLimitAreTheDescriptors() {
    models
        .with("detector", ModelDirectory.DETECTOR, "detector.iou=0.4\ndetector.limit=2")
        .with(
            "detector",
            new OnnxGraph()
                .input("input", 1, 3, 4, 4)
                .constant("scores", new long[] {1, 4, 2}, 0, 0.9f, 0, 0.8f, 0, 0.7f, 0, 0.6f)
                .constant(
                    "boxes",
                    new long[] {1, 4, 4},
                    new float[] {0, 0, 1, 1, 0, 0, 1, 0.5f, 0, 0, 1, 0.3f, 0, 0.9f, 1, 1}));

    assertThat(detect(10, 10)).extracting(face -> face.box().bottom()).containsExactly(10f, 3f);
  }

  private List<DetectedFace> detect(int width, int height) {
    try (OnnxFaceAnalyzer analyzer = models.open()) {
      return analyzer.detect(Scenes.grey(width, height, (x, y) -> 0));
    }
  }
}
