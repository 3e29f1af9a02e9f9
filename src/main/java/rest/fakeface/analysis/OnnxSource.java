package rest.fakeface.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.tfjs.TfjsGraph;
import rest.fakeface.analysis.tfjs.TfjsNetwork;

/**
 * Where a network is read from: an ONNX file or, where there is none, weights as they are published
 * for TensorFlow.js.
 *
 * @param onnx the ONNX file
 * @param published the published form; null when the descriptor names none
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

  /** The files that it is read from, or would be if they were there. */
  List<Path> files() {
    TfjsNetwork inUse = inUse();
    return inUse == null ? List.of(onnx) : inUse.files();
  }

  /** Whether all files are there. */
  boolean isThere() {
    return files().stream().allMatch(Files::isRegularFile);
  }

  /** The files of the published form; the ONNX file where there is no such form. */
  List<Path> publishedFiles() {
    return published == null ? List.of(onnx) : published.files();
  }

  /** The name of its first file; where it is says the setting, and is not for everybody. */
  String name() {
    return String.valueOf(files().get(0).getFileName());
  }

  /** The published form when the network is read from it; null when from the ONNX file. */
  @Nullable TfjsNetwork inUse() {
    return Files.isRegularFile(onnx) ? null : published;
  }
}
