package rest.fakeface.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rest.fakeface.image.FaceImage;

/**
 * A directory of test models. It has a detector that finds a face with score 0.9 in the upper left
 * quarter of any image; other models can be added.
 */
record ModelDirectory(Path path) {

  /** A detector whose network has one prior box. */
  static final String DETECTOR =
      """
      kind=detector
      input.width=4
      input.height=4
      input.layout=nchw
      input.channels=rgb
      detector.decoder=ultraface
      detector.score=0.5
      detector.iou=0.3
      """;

  /** An estimator whose input is the whole image, two by two pixels. */
  static final String ESTIMATOR =
      """
      kind=estimator
      input.width=2
      input.height=2
      input.layout=nchw
      input.channels=rgb
      crop=whole
      gender.decoder=scalar
      gender.classes=male,female
      age.decoder=scalar
      """;

  /** The face in images of 2 by 2 pixels. */
  static final DetectedFace FACE = new DetectedFace(new Box(0, 0, 1, 1), 0.9f, List.of());

  ModelDirectory {
    write(path, "detector", DETECTOR);
    new OnnxGraph()
        .input("input", 1, 3, 4, 4)
        .constant("scores", new long[] {1, 1, 2}, 0.1f, 0.9f)
        .constant("boxes", new long[] {1, 1, 4}, 0, 0, 0.5f, 0.5f)
        .write(path.resolve("detector.onnx"));
  }

  /** Adds a descriptor. If lines have the same key, the last one applies. */
  ModelDirectory with(String name, String... lines) {
    write(path, name, String.join("\n", lines));
    return this;
  }

  /** Adds a network. */
  ModelDirectory with(String name, OnnxGraph graph) {
    graph.write(path.resolve(name + ".onnx"));
    return this;
  }

  AnalysisSettings settings(String detector, String model) {
    return settings(path, detector, model);
  }

  /** Settings of models without downloads. */
  static AnalysisSettings settings(Path directory, String detector, String model) {
    return new AnalysisSettings(
        directory, detector, List.of(model.split(",", -1)), 1, List.of(), List.of());
  }

  /** Opens the detector and the estimator {@code model}. */
  OnnxFaceAnalyzer open() {
    return open("detector", "model");
  }

  OnnxFaceAnalyzer open(String detector, String model) {
    try {
      return OnnxFaceAnalyzer.open(settings(detector, model));
    } catch (ModelMissingException e) {
      throw new AssertionError(e);
    }
  }

  /** The input of a network of this shape for a face. */
  float[] fed(String descriptor, FaceImage image, DetectedFace face, long... shape) {
    with("model", descriptor).with("model", OnnxGraph.identity(shape));
    try (OnnxModels networks = new OnnxModels(1)) {
      EstimatorModel model = EstimatorModel.of(DescriptorFile.read(path, "model"));
      Estimator estimator = Estimator.open(model, networks);
      return estimator.age().run(image, face).elements("output");
    } catch (ModelMissingException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path directory, String name, String descriptor) {
    try {
      Files.writeString(directory.resolve(name + ".properties"), descriptor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
