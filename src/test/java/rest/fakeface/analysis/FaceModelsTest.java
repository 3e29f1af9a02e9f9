package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.image.FaceImage;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class FaceModelsTest {

  @TempDir Path directory;
  private FaceModels faceModels;

  @BeforeEach
  void setUp() {
    ModelDirectory models = new ModelDirectory(directory);
    models
        .with("model", ModelDirectory.ESTIMATOR, "age.index=4", "gender.scale=0.01")
        .with("model", OnnxGraph.identity(1, 3, 2, 2));
    faceModels = faceModels(models.settings("detector", "model"));
  }

  @AfterEach
  void close() {
    faceModels.close();
  }

  @Test
  void faceIsDetectedAndItsGenderAndAgeEstimated() throws Exception {
    FaceAnalyzer analyzer = faceModels.analyzer();

    List<DetectedFace> faces = analyzer.detect(Scenes.FOUR_COLOURS);

    assertThat(faces).containsExactly(ModelDirectory.FACE);
    Estimate estimate = analyzer.estimate(Scenes.FOUR_COLOURS, faces.get(0));
    assertThat(estimate).isEqualTo(new Estimate(0.1, 20, "model"));
  }

  @Test
  void modelsAreOpenedOnceAndShared() throws Exception {
    assertThat(faceModels.analyzer()).isSameAs(faceModels.analyzer());
  }

  @Test
  void closedModelsAreOpenedAgainAndWhatWasOpenBeforeStaysClosed() throws Exception {
    FaceAnalyzer before = faceModels.analyzer();
    faceModels.close();
    faceModels.close();

    FaceAnalyzer after = faceModels.analyzer();

    assertThat(after.detect(Scenes.FOUR_COLOURS)).hasSize(1);
    assertThatIllegalStateException().isThrownBy(() -> before.detect(Scenes.FOUR_COLOURS));
  }

  @Test
  void closingWaitsForThoseAtWork() throws Exception {
    FaceAnalyzer analyzer = faceModels.analyzer();
    CountDownLatch atWork = new CountDownLatch(2);
    Callable<Integer> work =
        () -> {
          int times = 0;
          try {
            for (; times < 1_000_000; times++) {
              analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
              if (times == 0) {
                atWork.countDown();
              }
            }
          } catch (IllegalStateException e) {
            return times;
          }
          return times;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> workers = List.of(threads.submit(work), threads.submit(work));
      assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();
      faceModels.close();
      for (Future<Integer> worker : workers) {
        assertThat(worker.get(10, TimeUnit.SECONDS)).isBetween(1, 999_999);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void manyThreadsAtTheSameTimeGetTheAnswersOfOne() throws Exception {
    FaceAnalyzer analyzer = faceModels.analyzer();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Double>> ages = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int shade = i % 100;
        FaceImage image = Scenes.grey(4 + i % 3, 5, (x, y) -> shade);
        ages.add(threads.submit(() -> analyzer.estimate(image, ModelDirectory.FACE).age()));
      }
      for (int i = 0; i < ages.size(); i++) {
        assertThat(ages.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i % 100);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void missingFilesAreSaidInOneLine() throws IOException {
    Path detector = directory.resolve("detector.onnx");
    Path model = directory.resolve("model.onnx");
    Files.delete(detector);
    Files.delete(model);

    assertThatExceptionOfType(ModelMissingException.class)
        .isThrownBy(faceModels::analyzer)
        .withMessage(
            "Missing model detector.onnx (put it into fakeface.analysis.directory or set"
                + " fakeface.analysis.detector.url), model.onnx (put it into"
                + " fakeface.analysis.directory or set fakeface.analysis.model.url); docs/faces.md"
                + " says where models are published");
  }

  @Test
  void modelsThatWereMissingAreOpenedOnceTheyAreThere() throws Exception {
    Path model = directory.resolve("model.onnx");
    Files.delete(model);
    assertThatExceptionOfType(ModelMissingException.class).isThrownBy(faceModels::analyzer);

    OnnxGraph.identity(1, 3, 2, 2).write(model);

    assertThat(faceModels.analyzer().detect(Scenes.FOUR_COLOURS)).hasSize(1);
  }

  @Test
  void missingDescriptorIsSaidInOneLine() {
    FaceModels others = faceModels(settings("detector", "unknown"));

    assertThatExceptionOfType(ModelMissingException.class)
        .isThrownBy(others::analyzer)
        .withMessageContainingAll(
            "No model descriptor unknown.properties in fakeface.analysis.directory",
            "fakeface.analysis.model");
  }

  @Test
  void filesOfTheSelectedModelsAreKnownBeforeTheyAreThere() throws Exception {
    SelectedModels two = SelectedModels.of(settings("yunet", "googlenet"));
    SelectedModels one = SelectedModels.of(settings("ultraface", "face-api"));

    assertThat(two.files())
        .extracting(OnnxFile::path)
        .containsExactly(
            directory.resolve("yunet_n_dynamic.onnx"),
            directory.resolve("gender_googlenet.onnx"),
            directory.resolve("age_googlenet.onnx"));
    assertThat(one.files())
        .extracting(OnnxFile::path)
        .containsExactly(
            directory.resolve("version-RFB-320.onnx"),
            directory.resolve("age_gender_model-weights_manifest.json"),
            directory.resolve("age_gender_model.bin"));
  }

  private AnalysisSettings settings(String detector, String model) {
    return ModelDirectory.settings(directory, detector, model);
  }

  private static FaceModels faceModels(AnalysisSettings settings) {
    FaceModels faceModels = new FaceModels();
    faceModels.settings = settings;
    return faceModels;
  }
}
