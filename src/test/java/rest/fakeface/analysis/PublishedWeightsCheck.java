package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.image.FaceImage;

/**
 * Runs the networks that {@code mvn -Pmodels} gets, read from the published files in the directory
 * given by the system property {@code fakeface.test.published}, on the samples of {@link
 * RealWeights}. Only part of the build if these exist.
 */
class PublishedWeightsCheck {

  private static final Logger LOG = System.getLogger(PublishedWeightsCheck.class.getName());

  @TempDir Path onnx;
  @TempDir Path published;

  @BeforeEach
  void copyPublished() throws IOException {
    Path directory = Path.of(System.getProperty("fakeface.test.published")).toAbsolutePath();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{json,bin}")) {
      for (Path file : files) {
        Files.copy(file, published.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void estimatesAreThoseOfTheOnnxFile() throws Exception {
    AnalysisSettings reference = RealWeights.settings(onnx, "yunet");
    try (OnnxFaceAnalyzer expected = OnnxFaceAnalyzer.open(reference);
        OnnxFaceAnalyzer actual = analyzer("face-api")) {
      for (RealWeights.Sample sample : RealWeights.labelledSamples()) {
        DetectedFace face = face(actual, sample.image());
        Estimate one = expected.estimate(sample.image(), face);
        Estimate other = actual.estimate(sample.image(), face);
        assertThat(other.age()).isEqualTo(one.age(), within(1e-5));
        assertThat(other.femaleScore()).isEqualTo(one.femaleScore(), within(1e-5));
      }
    }
  }

  @Test
  void twoModelsAreBetterThanEitherAlone() throws Exception {
    Accuracy both = accuracy("face-api,faceres");

    assertThat(both.rightGenders()).isEqualTo(RealWeights.labelledSamples().size());
    assertThat(both.ageError())
        .isLessThan(accuracy("face-api").ageError())
        .isLessThan(accuracy("faceres").ageError())
        .isLessThan(3);
  }

  /**
   * How far estimates agree with people.
   *
   * @param ageError the mean absolute error in years
   */
  private record Accuracy(int rightGenders, double ageError) {}

  private Accuracy accuracy(String models) throws Exception {
    List<RealWeights.Sample> samples = RealWeights.labelledSamples();
    int rightGenders = 0;
    double ageError = 0;
    try (OnnxFaceAnalyzer analyzer = analyzer(models)) {
      for (RealWeights.Sample sample : samples) {
        Estimate estimate = analyzer.estimate(sample.image(), face(analyzer, sample.image()));
        String gender = estimate.femaleScore() > 0.5 ? "female" : "male";
        rightGenders += gender.equals(sample.gender()) ? 1 : 0;
        ageError += Math.abs(estimate.age() - sample.age()) / samples.size();
      }
    }
    Accuracy accuracy = new Accuracy(rightGenders, ageError);
    LOG.log(Level.INFO, "{0}: {1}", models, accuracy);
    return accuracy;
  }

  private static DetectedFace face(FaceAnalyzer analyzer, FaceImage image) {
    List<DetectedFace> faces = analyzer.detect(image);
    assertThat(faces).hasSize(1);
    return faces.get(0);
  }

  private OnnxFaceAnalyzer analyzer(String models) throws Exception {
    return OnnxFaceAnalyzer.open(ModelDirectory.settings(published, "tiny-face-detector", models));
  }
}
