package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.analysis.tfjs.PublishedFiles;
import rest.fakeface.download.FileBytes;
import rest.fakeface.download.FileOrigin;
import rest.fakeface.download.FileServer;
import rest.fakeface.settings.WrongSettingException;

/** Models whose files the server downloads. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class FetchedModelsTest {

  @TempDir Path directory;
  private final FaceModels faceModels = new FaceModels();
  private FileServer server;
  private Path detector;
  private Path model;
  private byte[] detectorBytes;
  private byte[] modelBytes;

  @BeforeEach
  void publish() throws IOException {
    new ModelDirectory(directory)
        .with("model", ModelDirectory.ESTIMATOR)
        .with("model", OnnxGraph.identity(1, 3, 2, 2));
    detector = directory.resolve("detector.onnx");
    model = directory.resolve("model.onnx");
    detectorBytes = Files.readAllBytes(detector);
    modelBytes = Files.readAllBytes(model);
    server =
        new FileServer()
            .on("/detector", FileServer.whole(detectorBytes))
            .on("/model", FileServer.whole(modelBytes));
    faceModels.settings =
        settings(
            List.of(origin("/detector", detectorBytes)), List.of(origin("/model", modelBytes)));
  }

  @AfterEach
  void close() {
    faceModels.close();
    server.close();
  }

  @Test
  void missingFilesAreDownloadedAndOpened() throws Exception {
    Files.delete(detector);
    Files.delete(model);

    faceModels.fetchMissing();

    assertThat(faceModels.analyzer().detect(Scenes.FOUR_COLOURS)).hasSize(1);
    assertThat(detector).hasBinaryContent(detectorBytes);
    assertThat(model).hasBinaryContent(modelBytes);
  }

  @Test
  void filesThatAreThereAreNotAskedFor() throws Exception {
    faceModels.fetchMissing();
    faceModels.analyzer();
    faceModels.fetchMissing();

    assertThat(server.ranges()).isEmpty();
  }

  @Test
  void anotherFileThanTheOneThatIsMeantIsNotOpenedButReplaced() throws Exception {
    Files.writeString(model, "an older version");

    assertThatExceptionOfType(ModelMissingException.class)
        .isThrownBy(faceModels::analyzer)
        .withMessage(
            "Missing model %s (yet to be downloaded);"
                + " docs/faces.md says where models are published",
            model.getFileName());
    faceModels.fetchMissing();

    assertThat(faceModels.analyzer().detect(Scenes.FOUR_COLOURS)).hasSize(1);
    assertThat(model).hasBinaryContent(modelBytes);
    assertThat(server.ranges()).hasSize(1);
  }

  @Test
  void fileOfTheWrongHashIsRefused() throws Exception {
    Files.delete(model);
    faceModels.settings = settings(List.of(), List.of(origin("/detector", modelBytes)));

    assertThatIOException()
        .isThrownBy(faceModels::fetchMissing)
        .withMessageContainingAll("has SHA-256", FileBytes.sha256(modelBytes));
    assertThat(model).doesNotExist();
  }

  @Test
  void urlsThatAreNotAsManyAsTheModelHasFilesAreRefused() {
    FileOrigin origin = origin("/model", modelBytes);
    faceModels.settings = settings(List.of(), List.of(origin, origin));

    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(faceModels::analyzer)
        .withMessage(
            "Wrong setting fakeface.analysis.model.url=%s,%s; accepted: as many URLs as the model"
                + " has files, 1",
            server.url("/model"), server.url("/model"));
  }

  @Test
  void publishedWeightsAreDownloadedByTheirTwoFiles() throws Exception {
    Path manifest = directory.resolve("age_gender_model-weights_manifest.json");
    Path binary = directory.resolve("age_gender_model.bin");
    PublishedFiles.ageAndGender(40).write(manifest, binary);
    byte[] json = Files.readAllBytes(manifest);
    byte[] weights = Files.readAllBytes(binary);
    server.on("/json", FileServer.whole(json)).on("/bin", FileServer.whole(weights));
    Files.delete(manifest);
    Files.delete(binary);
    faceModels.settings =
        new AnalysisSettings(
            directory,
            "detector",
            List.of("face-api"),
            1,
            List.of(),
            List.of(origin("/json", json), origin("/bin", weights)));

    faceModels.fetchMissing();

    assertThat(faceModels.analyzer().estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE).age())
        .isEqualTo(40, within(1e-3));
  }

  @Test
  void urlsOfAPublishedModelAreThoseOfOneForm() {
    FileOrigin origin = origin("/model", modelBytes);
    faceModels.settings =
        new AnalysisSettings(
            directory,
            "detector",
            List.of("face-api"),
            1,
            List.of(),
            List.of(origin, origin, origin));

    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(faceModels::analyzer)
        .withMessageEndingWith("accepted: as many URLs as the model has files, 1 or 2");
  }

  private FileOrigin origin(String path, byte[] bytes) {
    return new FileOrigin(server.url(path), FileBytes.sha256(bytes));
  }

  private AnalysisSettings settings(
      List<FileOrigin> detectorOrigins, List<FileOrigin> modelOrigins) {
    return new AnalysisSettings(
        directory, "detector", List.of("model"), 1, detectorOrigins, modelOrigins);
  }
}
