package rest.fakeface.analysis.tfjs;

import java.util.Set;

/**
 * The graph of {@code faceres}, which is HSE-FaceRes: a MobileNet of version 1 with a layer of
 * features, and one layer each for age and gender. Batch normalization is part of the weights.
 */
final class FaceResGraph {

  private static final int SIDE = 224;
  private static final int BLOCKS = 13;

  /** The blocks that halve the image. */
  private static final Set<Integer> HALVING = Set.of(2, 4, 6, 12);

  private FaceResGraph() {}

  static void build(GraphBuilder graph) {
    String out = convolution(graph, graph.input("input", 3, SIDE, SIDE), "conv1", 2);
    for (int block = 1; block <= BLOCKS; block++) {
      out = depthwise(graph, out, "conv_dw_" + block, HALVING.contains(block) ? 2 : 1);
      out = convolution(graph, out, "conv_pw_" + block, 1);
    }
    String pooled = graph.flatten(graph.globalAveragePool(out));
    String features = graph.relu(connected(graph, pooled, "feats"));
    graph.output(graph.softmax(connected(graph, features, "age_pred"), "age"), 100);
    graph.output(graph.sigmoid(connected(graph, features, "gender_pred"), "gender"), 1);
  }

  private static String convolution(GraphBuilder graph, String input, String name, int stride) {
    String filters = name + "/convolution/merged_input";
    return activated(
        graph, graph.convolution(input, filters, normalization(name) + "sub", stride, true), name);
  }

  private static String depthwise(GraphBuilder graph, String input, String name, int stride) {
    String filtered = graph.depthwise(input, name + "/depthwise_kernel", stride);
    String factors = normalization(name) + "mul";
    return activated(graph, graph.scaled(filtered, factors, normalization(name) + "sub"), name);
  }

  private static String activated(GraphBuilder graph, String input, String name) {
    return graph.clip(input, name + "_relu/Const_1", name + "_relu/Cast");
  }

  private static String connected(GraphBuilder graph, String input, String name) {
    return graph.connected(input, name + "/kernel", name + "/bias", name);
  }

  private static String normalization(String name) {
    return name + "_bn/batchnorm_1/";
  }
}
