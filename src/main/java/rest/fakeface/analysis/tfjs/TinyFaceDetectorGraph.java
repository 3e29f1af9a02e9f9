package rest.fakeface.analysis.tfjs;

/**
 * The graph of face-api's {@code tiny_face_detector}: six convolutions, each followed by a pool, of
 * which the last keeps the size. Its output has 25 numbers per cell of a grid over the image.
 */
final class TinyFaceDetectorGraph {

  private static final int SEPARABLE_LAYERS = 5;
  private static final float SLOPE = 0.1f;

  private TinyFaceDetectorGraph() {}

  static void build(GraphBuilder graph) {
    String input = graph.input("input", 3, GraphBuilder.ANY, GraphBuilder.ANY);
    String out = graph.leakyRelu(graph.convolution(input, "conv0", 1, false), SLOPE);
    out = graph.maxPool(out, 2, 2);
    for (int layer = 1; layer <= SEPARABLE_LAYERS; layer++) {
      out = graph.leakyRelu(graph.separable(out, "conv" + layer), SLOPE);
      out = graph.maxPool(out, 2, layer < SEPARABLE_LAYERS ? 2 : 1);
    }
    String anchors = graph.channelsLast(graph.convolution(out, "conv8", 1, false), "anchors");
    graph.output(anchors, GraphBuilder.ANY, GraphBuilder.ANY, 25);
  }
}
