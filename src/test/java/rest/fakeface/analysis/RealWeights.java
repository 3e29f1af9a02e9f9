package rest.fakeface.analysis;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;

/**
 * Real networks and sample faces, which are not part of fakeface. The system property {@code
 * fakeface.test.models} gives the directory of the networks. {@code fakeface.test.samples}, by
 * default {@code samples} beside it, gives that of the images and their {@code labels.csv} with
 * file, gender and age.
 */
public final class RealWeights {

  private static final String MODELS = "fakeface.test.models";
  private static final String SAMPLES = "fakeface.test.samples";

  /** The file names of networks in that directory, if different from those in the descriptors. */
  private static final Map<String, String> RENAMED =
      Map.of("ultraface-version-RFB-320.onnx", "version-RFB-320.onnx");

  private RealWeights() {}

  /** A sample face. */
  record Sample(String file, FaceImage image, String gender, double age) {}

  /** Copies the networks of a detector and face-api into a directory, and returns the settings. */
  static AnalysisSettings settings(Path directory, String detector) throws IOException {
    for (Path file : files(models(), "*.onnx")) {
      String name = file.getFileName().toString();
      Files.copy(file, directory.resolve(RENAMED.getOrDefault(name, name)));
    }
    return ModelDirectory.settings(directory, detector, "face-api");
  }

  /**
   * Copies the networks of a detector and face-api into a directory, and returns the models without
   * opening them.
   */
  @SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
  public static FaceModels models(Path directory, String detector) throws IOException {
    FaceModels models = new FaceModels();
    models.settings = settings(directory, detector);
    return models;
  }

  /** The files of the sample faces. */
  public static List<Path> samples() throws IOException {
    List<Path> samples = files(sampleDirectory(), "*.jpg");
    Collections.sort(samples);
    return samples;
  }

  /** The sample faces with the gender and the age, in years, that people see. */
  static List<Sample> labelledSamples() throws IOException {
    return Files.readAllLines(sampleDirectory().resolve("labels.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(
            values ->
                new Sample(values[0], image(values[0]), values[1], Double.parseDouble(values[2])))
        .toList();
  }

  private static FaceImage image(String file) {
    ImageSettings limits = new ImageSettings(Path.of("unused"), 20_000_000, 50_000_000, true);
    try {
      return new ImageDecoder(limits).decode(sampleDirectory().resolve(file));
    } catch (ImageRejectedException | IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static Path sampleDirectory() {
    return property(SAMPLES).orElseGet(() -> models().resolveSibling("samples"));
  }

  private static Path models() {
    return property(MODELS)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No networks: set -D"
                        + MODELS
                        + "=DIRECTORY, and -D"
                        + SAMPLES
                        + "=DIRECTORY where the sample faces are not in samples beside it"));
  }

  /** A path in a property of the Maven command, relative to the project. */
  private static Optional<Path> property(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .map(path -> Path.of(path).toAbsolutePath().normalize());
  }

  private static List<Path> files(Path directory, String names) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, names)) {
      found.forEach(files::add);
    }
    return files;
  }
}
