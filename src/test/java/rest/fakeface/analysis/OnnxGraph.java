package rest.fakeface.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import rest.fakeface.analysis.tfjs.ProtobufMessage;

/**
 * Writes a small test network as an ONNX file, which is in the protocol buffers format with the
 * field numbers of onnx.proto.
 */
final class OnnxGraph {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final ProtobufMessage graph = new ProtobufMessage().text(2, "test");

  /** A network whose output is its input. A negative dimension means any size. */
  static OnnxGraph identity(long... shape) {
    return new OnnxGraph().input("input", shape).node("Identity", "input", "output", shape);
  }

  OnnxGraph input(String name, long... shape) {
    graph.message(11, value(name, FLOAT, shape));
    return this;
  }

  OnnxGraph integerInput(String name, long... shape) {
    graph.message(11, value(name, INT64, shape));
    return this;
  }

  /** Adds a node with one input and one output, which is also an output of the network. */
  OnnxGraph node(String operator, String input, String output, long... shape) {
    return node(
        new ProtobufMessage().text(1, input).text(2, output).text(4, operator), output, shape);
  }

  /** Adds a constant output. */
  OnnxGraph constant(String output, long[] shape, float... values) {
    ProtobufMessage tensor = new ProtobufMessage();
    Arrays.stream(shape).forEach(dimension -> tensor.number(1, dimension));
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    tensor.number(2, FLOAT).bytes(9, raw.array());
    ProtobufMessage attribute =
        new ProtobufMessage().text(1, "value").message(5, tensor).number(20, 4);
    return node(
        new ProtobufMessage().text(2, output).text(4, "Constant").message(5, attribute),
        output,
        shape);
  }

  void write(Path file) {
    ProtobufMessage model = new ProtobufMessage().number(1, 8);
    model.message(7, graph).message(8, new ProtobufMessage().text(1, "").number(2, 13));
    try {
      Files.write(file, model.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OnnxGraph node(ProtobufMessage node, String output, long... shape) {
    graph.message(1, node).message(12, value(output, FLOAT, shape));
    return this;
  }

  private static ProtobufMessage value(String name, int type, long... shape) {
    ProtobufMessage dimensions = new ProtobufMessage();
    for (long size : shape) {
      ProtobufMessage dimension = new ProtobufMessage();
      dimensions.message(1, size < 0 ? dimension.text(2, "any") : dimension.number(1, size));
    }
    ProtobufMessage tensor = new ProtobufMessage().number(1, type).message(2, dimensions);
    return new ProtobufMessage().text(1, name).message(2, new ProtobufMessage().message(1, tensor));
  }
}
