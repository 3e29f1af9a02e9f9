package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;

/**
 * Runs face-api's two networks, read from the published files in the directory given by the system
 * property {@code fakeface.test.published}, on the samples of {@link RealWeights}. Only part of the
 * build if these exist.
 */
class PublishedWeightsCheck {

  @TempDir Path onnx;
  @TempDir Path published;

  @Test
  void estimatesAreThoseOfTheOnnxFile() throws Exception {
    AnalysisSettings reference = RealWeights.settings(onnx, "yunet");
    copyPublished();
    try (OnnxFaceAnalyzer expected = OnnxFaceAnalyzer.open(reference);
        OnnxFaceAnalyzer actual = OnnxFaceAnalyzer.open(settings())) {
      for (Path sample : RealWeights.samples()) {
        FaceImage image = image(sample);
        List<DetectedFace> faces = actual.detect(image);
        assertThat(faces).as("faces of %s", sample).hasSize(1);
        Estimate one = expected.estimate(image, faces.get(0));
        Estimate other = actual.estimate(image, faces.get(0));
        assertThat(other.age()).isEqualTo(one.age(), within(1e-5));
        assertThat(other.femaleScore()).isEqualTo(one.femaleScore(), within(1e-5));
      }
    }
  }

  private AnalysisSettings settings() {
    return ModelDirectory.settings(published, "tiny-face-detector", "face-api");
  }

  private void copyPublished() throws IOException {
    Path directory = Path.of(System.getProperty("fakeface.test.published")).toAbsolutePath();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{json,bin}")) {
      for (Path file : files) {
        Files.copy(file, published.resolve(file.getFileName()));
      }
    }
  }

  private static FaceImage image(Path file) throws Exception {
    ImageSettings limits = new ImageSettings(Path.of("unused"), 20_000_000, 50_000_000, true);
    return new ImageDecoder(limits).decode(file);
  }
}
