package rest.fakeface.analysis.tfjs;

/**
 * The graph of face-api's {@code age_gender_model}: a small Xception with two middle blocks, and
 * one layer each for age and gender.
 */
final class AgeGenderGraph {

  private static final int SIDE = 112;
  private static final int MAIN_BLOCKS = 2;

  private final GraphBuilder graph;

  private AgeGenderGraph(GraphBuilder graph) {
    this.graph = graph;
  }

  static void build(GraphBuilder graph) {
    AgeGenderGraph network = new AgeGenderGraph(graph);
    String features = network.features(graph.input("input", 3, SIDE, SIDE));
    String pooled = graph.flatten(graph.averagePool(features, 7, 2));
    graph.output(graph.connected(pooled, "fc/age/weights", "fc/age/bias", "age"), 1);
    String logits = graph.connected(pooled, "fc/gender/weights", "fc/gender/bias", "logits");
    graph.output(graph.softmax(logits, "gender"), 2);
  }

  private String features(String input) {
    String start = graph.relu(graph.convolution(input, "entry_flow/conv_in", 2, true));
    String entered = reductionBlock(start, start, "entry_flow/reduction_block_0");
    String out = reductionBlock(entered, graph.relu(entered), "entry_flow/reduction_block_1");
    for (int block = 0; block < MAIN_BLOCKS; block++) {
      out = mainBlock(out, "middle_flow/main_block_" + block);
    }
    String left = reductionBlock(out, graph.relu(out), "exit_flow/reduction_block");
    return graph.relu(graph.separable(left, "exit_flow/separable_conv"));
  }

  /** Halves the image in two branches and adds their results. */
  private String reductionBlock(String input, String activated, String name) {
    String first = graph.relu(graph.separable(activated, name + "/separable_conv0"));
    String second = graph.separable(first, name + "/separable_conv1");
    String around = graph.convolution(input, name + "/expansion_conv", 2, true);
    return graph.sum(graph.maxPool(second, 3, 2), around);
  }

  private String mainBlock(String input, String name) {
    String out = input;
    for (int layer = 0; layer < 3; layer++) {
      out = graph.separable(graph.relu(out), name + "/separable_conv" + layer);
    }
    return graph.sum(out, input);
  }
}
