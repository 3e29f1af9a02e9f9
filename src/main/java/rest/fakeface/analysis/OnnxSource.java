package rest.fakeface.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.tfjs.TfjsGraph;
import rest.fakeface.analysis.tfjs.TfjsNetwork;

/**
 * The source of a network: an ONNX file or, if it is missing, weights as published for
 * TensorFlow.js.
 *
 * @param onnx the ONNX file
 * @param published the published form; null if the descriptor does not name one
 */
record OnnxSource(Path onnx, @Nullable TfjsNetwork published) {

  static OnnxSource of(Descriptor descriptor) {
    Path onnx = descriptor.file();
    List<Path> weights = descriptor.files("weights");
    if (weights.isEmpty()) {
      return new OnnxSource(onnx, null);
    }
    TfjsGraph graph = descriptor.oneOf("weights.graph", TfjsGraph.class, null);
    return new OnnxSource(onnx, new TfjsNetwork(weights, graph));
  }

  /** The files of the form in use. */
  List<Path> files() {
    TfjsNetwork inUse = inUse();
    return inUse == null ? List.of(onnx) : inUse.files();
  }

  /** Whether all files exist. */
  boolean isThere() {
    return files().stream().allMatch(Files::isRegularFile);
  }

  /** The files of the published form; the ONNX file if there is no such form. */
  List<Path> publishedFiles() {
    return published == null ? List.of(onnx) : published.files();
  }

  /** The name of its first file, without the directory, which must not be shown publicly. */
  String name() {
    return String.valueOf(files().get(0).getFileName());
  }

  /** The published form if the network is read from it; null if it is read from the ONNX file. */
  @Nullable TfjsNetwork inUse() {
    return Files.isRegularFile(onnx) ? null : published;
  }
}
