package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.image.FaceImage;

/** Labels sample faces with {@link RealWeights}. Only part of the build if these exist. */
class RealWeightsCheck {

  private static final Logger LOG = System.getLogger(RealWeightsCheck.class.getName());

  @TempDir Path directory;
  private @Nullable OnnxFaceAnalyzer open;

  @AfterEach
  void close() {
    if (open != null) {
      open.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yunet", "ultraface"})
  void samplesAreLabelledAsPeopleDid(String detector) throws Exception {
    FaceAnalyzer analyzer = analyzer(detector);
    SoftAssertions all = new SoftAssertions();
    double error = 0;
    List<RealWeights.Sample> samples = RealWeights.labelledSamples();
    for (RealWeights.Sample sample : samples) {
      List<DetectedFace> faces = analyzer.detect(sample.image());
      all.assertThat(faces).as("faces of %s", sample.file()).hasSize(1);
      Estimate estimate = analyzer.estimate(sample.image(), faces.get(0));
      LOG.log(Level.INFO, "{0}: {1} is {2} in {3}", detector, sample.file(), estimate, faces);
      String gender = estimate.femaleScore() > 0.5 ? "female" : "male";
      all.assertThat(gender).as("gender of %s", sample.file()).isEqualTo(sample.gender());
      error += Math.abs(estimate.age() - sample.age()) / samples.size();
    }
    LOG.log(Level.INFO, "{0}: mean absolute age error {1} years", detector, error);
    all.assertThat(samples).hasSize(12);
    all.assertThat(error).as("mean absolute age error in years").isLessThan(6);
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yunet", "ultraface"})
  void aFaceTakesMilliseconds(String detector) throws Exception {
    FaceAnalyzer analyzer = analyzer(detector);
    FaceImage image = RealWeights.labelledSamples().get(0).image();
    DetectedFace face = analyzer.detect(image).get(0);
    double detect = milliseconds(() -> analyzer.detect(image));
    double estimate = milliseconds(() -> analyzer.estimate(image, face));
    LOG.log(
        Level.INFO,
        String.format(
            Locale.ROOT, "%s: detect %.1f ms, estimate %.1f ms", detector, detect, estimate));
    assertThat(detect + estimate).isLessThan(200);
  }

  private FaceAnalyzer analyzer(String detector) throws IOException, ModelMissingException {
    open = OnnxFaceAnalyzer.open(RealWeights.settings(directory, detector));
    return open;
  }

  /** The mean time of many runs, after as many for warming up. */
  private static double milliseconds(Runnable run) {
    int times = 100;
    for (int i = 0; i < times; i++) {
      run.run();
    }
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      run.run();
    }
    return (double) (System.nanoTime() - start) / times / TimeUnit.MILLISECONDS.toNanos(1);
  }
}
