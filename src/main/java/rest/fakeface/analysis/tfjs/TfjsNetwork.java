package rest.fakeface.analysis.tfjs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A network as published for TensorFlow.js.
 *
 * @param files the manifest, which describes the weights, and the binary files
 * @param graph the graph to which the weights belong
 */
public record TfjsNetwork(List<Path> files, TfjsGraph graph) {

  public TfjsNetwork {
    files = List.copyOf(files);
  }

  /**
   * Converts the network to an ONNX model.
   *
   * @throws IOException if a file cannot be read
   * @throws UnfitWeightsException if the files do not belong to this graph
   */
  public byte[] toOnnx() throws IOException {
    return graph.model(Weights.read(files.get(0), files.subList(1, files.size())));
  }
}
