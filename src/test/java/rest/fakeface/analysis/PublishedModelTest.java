package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.analysis.tfjs.PublishedFiles;

/** Networks with weights as published for TensorFlow.js. */
class PublishedModelTest {

  @TempDir Path directory;
  private ModelDirectory models;
  private Path manifest;
  private Path binary;

  @BeforeEach
  void publish() {
    models = new ModelDirectory(directory);
    manifest = directory.resolve("age_gender_model-weights_manifest.json");
    binary = directory.resolve("age_gender_model.bin");
    PublishedFiles.ageAndGender(40).write(manifest, binary);
  }

  @Test
  void faceApiWorksWithThePublishedFiles() {
    try (OnnxFaceAnalyzer analyzer = models.open("detector", "face-api")) {
      Estimate estimate = analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
      assertThat(estimate.age()).isEqualTo(40, within(1e-3));
      assertThat(estimate.femaleScore()).isEqualTo(0.75, within(1e-6));
    }
  }

  @Test
  void faceresWorksWithThePublishedFiles() {
    PublishedFiles.faceRes(60)
        .write(directory.resolve("faceres.json"), directory.resolve("faceres.bin"));

    try (OnnxFaceAnalyzer analyzer = models.open("detector", "faceres")) {
      Estimate estimate = analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
      // The middle of the year: (99 * 60 + 4950) / 199 + 0.5.
      assertThat(estimate.age()).isEqualTo(55.2236, within(1e-3));
      assertThat(estimate.femaleScore()).isEqualTo(0.25, within(1e-6));
    }
  }

  @Test
  void faceApiAndFaceresVoteByTheirWeights() {
    PublishedFiles.faceRes(60)
        .write(directory.resolve("faceres.json"), directory.resolve("faceres.bin"));

    try (OnnxFaceAnalyzer analyzer = models.open("detector", "face-api,faceres")) {
      Estimate estimate = analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
      assertThat(estimate.age()).isEqualTo((40 + 3 * 55.2236) / 4, within(1e-3));
      assertThat(estimate.ageSpread()).isEqualTo(15.2236, within(1e-3));
      assertThat(estimate.model()).isEqualTo("face-api+faceres");
    }
  }

  @Test
  void onnxFileCountsBeforeThePublishedFiles() {
    models.with(
        "face-api-age-gender",
        new OnnxGraph()
            .input("input", -1, 3, 112, 112)
            .constant("age", new long[] {1, 1}, 50)
            .constant("gender", new long[] {1, 2}, 1, 0));

    try (OnnxFaceAnalyzer analyzer = models.open("detector", "face-api")) {
      assertThat(analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE).age()).isEqualTo(50);
    }
  }

  @Test
  void missingFilesAreThePublishedOnes() throws IOException {
    Files.delete(binary);

    assertThatExceptionOfType(ModelMissingException.class)
        .isThrownBy(() -> OnnxFaceAnalyzer.open(models.settings("detector", "face-api")))
        .withMessageStartingWith("Missing model age_gender_model.bin (put it into ");
  }

  @Test
  void filesOfAnotherNetworkAreRefusedWithWhatIsMissing() {
    PublishedFiles.tinyFaceDetector(new float[25]).write(manifest, binary);

    assertThatExceptionOfType(UnfitModelException.class)
        .isThrownBy(() -> OnnxFaceAnalyzer.open(models.settings("detector", "face-api")))
        .withMessageContainingAll(
            "Descriptor face-api (shipped): age_gender_model-weights_manifest.json: ",
            "the manifest has no weight entry_flow/conv_in/filters");
  }

  @Test
  void detectorWithoutANameIsTheDefaultOneThatIsThere() throws Exception {
    assertThat(detector()).isEqualTo("tiny-face-detector");

    Files.createFile(directory.resolve("yunet_n_dynamic.onnx"));
    assertThat(detector()).isEqualTo("yunet");

    publishDetector(new float[25]);
    assertThat(detector()).isEqualTo("tiny-face-detector");
  }

  @Test
  void tinyFaceDetectorFindsWhatItsAnchorsSay() {
    float[] anchors = new float[25];
    for (int anchor = 0; anchor < 5; anchor++) {
      // A point without extent in a corner of every cell.
      Arrays.fill(anchors, 5 * anchor, 5 * anchor + 4, -100);
      anchors[5 * anchor + 4] = anchor == 2 ? 3 : -3;
    }
    publishDetector(anchors);

    try (OnnxFaceAnalyzer analyzer = models.open("tiny-face-detector", "face-api")) {
      List<DetectedFace> faces = analyzer.detect(Scenes.grey(224, 224, (x, y) -> 128));
      assertThat(faces).hasSize(10).extracting(DetectedFace::score).containsOnly(0.95257413f);
      assertThat(faces.get(8).box()).isEqualTo(new Box(32, 32, 32, 32));
    }
  }

  @Test
  void boxesAreMovedAndStretchedWithinTheirCell() {
    TinyFaceDetector detector = new TinyFaceDetector(224, 224);
    float[] anchors = new float[7 * 7 * 25];
    Arrays.fill(anchors, -9);
    int at = (2 * 7 + 3) * 25 + 5 * 1;
    System.arraycopy(new float[] {0, 0, (float) Math.log(0.5), 0, 0}, 0, anchors, at, 5);

    List<DetectedFace> faces = detector.decode(new ModelOutputs(Map.of("anchors", anchors)), 0.3f);

    assertThat(faces).singleElement().returns(0.5f, DetectedFace::score);
    Box box = faces.get(0).box();
    assertThat(box.left()).isEqualTo(3.5f * 32 - 6.041143f * 32 / 4, within(1e-3f));
    assertThat(box.right()).isEqualTo(3.5f * 32 + 6.041143f * 32 / 4, within(1e-3f));
    assertThat(box.top()).isEqualTo(2.5f * 32 - 7.080126f * 32 / 2, within(1e-3f));
    assertThat(box.bottom()).isEqualTo(2.5f * 32 + 7.080126f * 32 / 2, within(1e-3f));
  }

  @Test
  void gridOfAnotherSizeIsAFailure() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                new TinyFaceDetector(224, 224)
                    .decode(new ModelOutputs(Map.of("anchors", new float[25])), 0.3f))
        .withMessage("anchors is not of a grid of 7 by 7 cells");
  }

  private String detector() throws ModelMissingException {
    return SelectedModels.of(models.settings("", "face-api")).detector().descriptor().name();
  }

  private void publishDetector(float[] anchors) {
    PublishedFiles.tinyFaceDetector(anchors)
        .write(
            directory.resolve("tiny_face_detector_model-weights_manifest.json"),
            directory.resolve("tiny_face_detector_model.bin"));
  }
}
