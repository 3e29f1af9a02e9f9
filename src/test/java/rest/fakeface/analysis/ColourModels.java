package rest.fakeface.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import rest.fakeface.download.FileBytes;

/**
 * Test models that interpret a {@link ColourPicture}: red encodes whether there is a face, green
 * the score of female, and blue the age; a very high blue is a second face.
 */
public final class ColourModels {

  /** The name of the model that estimates gender and age. */
  public static final String MODEL = "colours";

  private static final String DETECTOR = "colour-detector";

  /** Has three prior boxes side by side, one for each colour; green is never a face. */
  private static final String DETECTOR_DESCRIPTOR =
      """
      kind=detector
      input.width=2
      input.height=1
      input.layout=nchw
      input.channels=rgb
      input.mean=0,255,235
      input.scale=0.004,1,0.05
      detector.decoder=ultraface
      detector.score=0.5
      detector.iou=0.3
      """;

  private static final String MODEL_DESCRIPTOR =
      """
      kind=estimator
      input.width=1
      input.height=1
      input.layout=nchw
      input.channels=rgb
      crop=whole
      gender.decoder=scalar
      gender.classes=male,female
      gender.index=1
      gender.scale=0.004
      age.decoder=scalar
      age.index=2
      age.scale=0.2
      """;

  private ColourModels() {}

  /** The settings of a server that uses these models from a directory. */
  public static Map<String, String> settings(Path directory) {
    return Map.of(
        "fakeface.analysis.directory", directory.toString(),
        "fakeface.analysis.detector", DETECTOR,
        "fakeface.analysis.model", MODEL);
  }

  /**
   * The settings of a server that downloads the networks from a site.
   *
   * @param published a directory with the files of the site
   */
  public static Map<String, String> origins(URI site, Path published) {
    return Map.of(
        "fakeface.analysis.detector.url", site.resolve(DETECTOR + ".onnx").toString(),
        "fakeface.analysis.detector.sha256", sha256(detector(published)),
        "fakeface.analysis.model.url", site.resolve(MODEL + ".onnx").toString(),
        "fakeface.analysis.model.sha256", sha256(model(published)));
  }

  private static String sha256(Path file) {
    try {
      return FileBytes.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AnalysisSettings in(Path directory) {
    return ModelDirectory.settings(directory, DETECTOR, MODEL);
  }

  /**
   * Writes the descriptors into a directory, creating it if necessary; the networks are missing.
   */
  public static void describe(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(DETECTOR + ".properties"), DETECTOR_DESCRIPTOR);
      Files.writeString(directory.resolve(MODEL + ".properties"), MODEL_DESCRIPTOR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes descriptors and networks into a directory. */
  public static void write(Path directory) {
    describe(directory);
    OnnxGraph.identity(1, 3, 1, 1).write(model(directory));
    new OnnxGraph()
        .input("input", 1, 3, 1, 2)
        .node("Identity", "input", "scores", 1, 3, 1, 2)
        .constant("boxes", new long[] {1, 3, 4}, 0, 0, .3f, 1, .35f, 0, .65f, 1, .7f, 0, 1, 1)
        .write(detector(directory));
  }

  /** The file of the detector's network. */
  public static Path detector(Path directory) {
    return directory.resolve(DETECTOR + ".onnx");
  }

  /** The file of the estimator's network. */
  public static Path model(Path directory) {
    return directory.resolve(MODEL + ".onnx");
  }
}
