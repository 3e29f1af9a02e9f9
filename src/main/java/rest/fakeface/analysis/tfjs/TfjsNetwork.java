package rest.fakeface.analysis.tfjs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A network as it is published for TensorFlow.js.
 *
 * @param files the manifest, which says which weights are where, and the binary files
 * @param graph what the weights are of
 */
public record TfjsNetwork(List<Path> files, TfjsGraph graph) {

  public TfjsNetwork {
    files = List.copyOf(files);
  }

  /**
   * The network as an ONNX model.
   *
   * @throws IOException when a file cannot be read
   * @throws UnfitWeightsException when the files are not those of this graph
   */
  public byte[] toOnnx() throws IOException {
    return graph.model(Weights.read(files.get(0), files.subList(1, files.size())));
  }
}
