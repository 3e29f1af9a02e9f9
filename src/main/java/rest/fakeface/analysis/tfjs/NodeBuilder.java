package rest.fakeface.analysis.tfjs;

/** Writes a node of an ONNX graph: its operator, inputs, attributes and output. */
final class NodeBuilder {

  private static final int DECIMAL = 1;
  private static final int INTEGER = 2;
  private static final int TEXT = 3;
  private static final int INTEGERS = 7;

  private final ProtobufMessage node = new ProtobufMessage();

  NodeBuilder(String operator, String... inputs) {
    for (String input : inputs) {
      node.text(1, input);
    }
    node.text(4, operator);
  }

  NodeBuilder integer(String name, long value) {
    return attribute(new ProtobufMessage().text(1, name).number(3, value), INTEGER);
  }

  NodeBuilder decimal(String name, float value) {
    return attribute(new ProtobufMessage().text(1, name).decimal(2, value), DECIMAL);
  }

  NodeBuilder ints(String name, int... values) {
    ProtobufMessage attribute = new ProtobufMessage().text(1, name);
    for (int value : values) {
      attribute.number(8, value);
    }
    return attribute(attribute, INTEGERS);
  }

  /** Adds as much padding as TensorFlow's {@code same}, with an odd pixel at the end. */
  NodeBuilder samePadding() {
    return attribute(new ProtobufMessage().text(1, "auto_pad").text(4, "SAME_UPPER"), TEXT);
  }

  /** Finishes the node with the name of its output. */
  ProtobufMessage output(String name) {
    return node.text(2, name);
  }

  private NodeBuilder attribute(ProtobufMessage attribute, int type) {
    node.message(5, attribute.number(20, type));
    return this;
  }
}
