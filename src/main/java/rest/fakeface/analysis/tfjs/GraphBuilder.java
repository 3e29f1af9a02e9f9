package rest.fakeface.analysis.tfjs;

import java.util.HashSet;
import java.util.Set;

/**
 * Writes an ONNX model node by node. The output of a node has a name, by which the next nodes refer
 * to it; weights are referred to by their names in the manifest.
 */
final class GraphBuilder {

  /** The size of a dimension that is unknown until the model runs. */
  static final int ANY = -1;

  /** The version of the format, which ONNX Runtime has supported for years. */
  private static final int IR_VERSION = 7;

  private static final int OPERATOR_SET = 13;
  private static final int FLOAT = 1;

  private final ProtobufMessage graph = new ProtobufMessage().text(2, "published");
  private final Weights weights;
  private final Set<String> written = new HashSet<>();
  private int nodes;

  GraphBuilder(Weights weights) {
    this.weights = weights;
  }

  /** Adds the model's input, for any number of images of this shape. */
  String input(String name, int... shape) {
    graph.message(11, value(name, shape));
    return name;
  }

  /** Adds an output of the model, of this shape per image. */
  void output(String name, int... shape) {
    graph.message(12, value(name, shape));
  }

  /** Adds a convolution with {@code NAME/filters} and {@code NAME/bias}. */
  String convolution(String input, String name, int stride, boolean padded) {
    return convolution(input, name + "/filters", name + "/bias", stride, padded);
  }

  /** Adds a depthwise convolution, followed by a pointwise convolution. */
  String separable(String input, String name) {
    String depthwise = depthwise(input, name + "/depthwise_filter", 1);
    return convolution(depthwise, name + "/pointwise_filter", name + "/bias", 1, false);
  }

  /** Adds a convolution of each channel by itself, padded and without a bias. */
  String depthwise(String input, String filters, int stride) {
    Tensor tensor = weights.get(filters, 4);
    if (tensor.size(3) != 1) {
      throw new UnfitWeightsException(
          "shape of " + filters + " is " + tensor.shape() + "; accepted: a last size of 1");
    }
    NodeBuilder node =
        node("Conv", input, weight(filters, tensor.depthwiseToOihw()))
            .ints("kernel_shape", tensor.size(0), tensor.size(1))
            .ints("strides", stride, stride)
            .integer("group", tensor.size(2))
            .samePadding();
    return add(node);
  }

  /** Adds a convolution with a bias. */
  String convolution(String input, String filters, String bias, int stride, boolean padded) {
    Tensor tensor = weights.get(filters, 4);
    NodeBuilder node =
        node("Conv", input, weight(filters, tensor.toOihw()), weight(bias, weights.get(bias, 1)))
            .ints("kernel_shape", tensor.size(0), tensor.size(1))
            .ints("strides", stride, stride);
    return add(padded ? node.samePadding() : node);
  }

  /** Multiplies each channel by its own factor, and adds its own bias. */
  String scaled(String input, String factors, String bias) {
    String product = add(node("Mul", input, perChannel(factors)));
    return add(node("Add", product, perChannel(bias)));
  }

  /** Adds a maximum over a square of pixels. */
  String maxPool(String input, int size, int stride) {
    return add(
        node("MaxPool", input)
            .ints("kernel_shape", size, size)
            .ints("strides", stride, stride)
            .samePadding());
  }

  /** Adds a mean over a square of pixels, excluding padding. */
  String averagePool(String input, int size, int stride) {
    return add(
        node("AveragePool", input)
            .ints("kernel_shape", size, size)
            .ints("strides", stride, stride));
  }

  /** Adds the mean of each channel over the whole image. */
  String globalAveragePool(String input) {
    return add(node("GlobalAveragePool", input));
  }

  String relu(String input) {
    return add(node("Relu", input));
  }

  /** Limits all values to those between two weights, which are single numbers. */
  String clip(String input, String least, String most) {
    String from = weight(least, weights.get(least, 0));
    return add(node("Clip", input, from, weight(most, weights.get(most, 0))));
  }

  String leakyRelu(String input, float slope) {
    return add(node("LeakyRelu", input).decimal("alpha", slope));
  }

  String sum(String first, String second) {
    return add(node("Add", first, second));
  }

  String flatten(String input) {
    return add(node("Flatten", input));
  }

  /** Adds a fully connected layer. */
  String connected(String input, String matrix, String bias, String output) {
    String factors = weight(matrix, weights.get(matrix, 2));
    return add(node("Gemm", input, factors, weight(bias, weights.get(bias, 1))), output);
  }

  String sigmoid(String input, String output) {
    return add(node("Sigmoid", input), output);
  }

  String softmax(String input, String output) {
    return add(node("Softmax", input).integer("axis", 1), output);
  }

  /** Adds a transposition that makes the channels the last dimension, as in TensorFlow. */
  String channelsLast(String input, String output) {
    return add(node("Transpose", input).ints("perm", 0, 2, 3, 1), output);
  }

  /** The finished ONNX model. */
  byte[] model() {
    return new ProtobufMessage()
        .number(1, IR_VERSION)
        .text(2, "fakeface")
        .message(7, graph)
        .message(8, new ProtobufMessage().text(1, "").number(2, OPERATOR_SET))
        .toByteArray();
  }

  private String perChannel(String name) {
    return weight(name, weights.get(name, 1).perChannel());
  }

  private static NodeBuilder node(String operator, String... inputs) {
    return new NodeBuilder(operator, inputs);
  }

  private String add(NodeBuilder node) {
    nodes++;
    return add(node, "node_" + nodes);
  }

  private String add(NodeBuilder node, String output) {
    graph.message(1, node.output(output));
    return output;
  }

  /** Stores a weight under its name, once. */
  private String weight(String name, Tensor tensor) {
    if (written.add(name)) {
      ProtobufMessage message = new ProtobufMessage();
      tensor.shape().forEach(size -> message.number(1, size));
      graph.message(5, message.number(2, FLOAT).text(8, name).bytes(9, tensor.littleEndian()));
    }
    return name;
  }

  private static ProtobufMessage value(String name, int... shape) {
    ProtobufMessage dimensions = new ProtobufMessage().message(1, dimension("images", ANY));
    for (int i = 0; i < shape.length; i++) {
      dimensions.message(1, dimension(name + "_" + i, shape[i]));
    }
    ProtobufMessage tensor = new ProtobufMessage().number(1, FLOAT).message(2, dimensions);
    return new ProtobufMessage().text(1, name).message(2, new ProtobufMessage().message(1, tensor));
  }

  private static ProtobufMessage dimension(String name, int size) {
    return size == ANY
        ? new ProtobufMessage().text(2, name)
        : new ProtobufMessage().number(1, size);
  }
}
