package rest.fakeface.analysis.tfjs;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The description of a weight in a manifest.
 *
 * @param shape the sizes of its dimensions, each at least 1; empty for a single number
 */
record WeightEntry(String name, List<Integer> shape, Encoding encoding) {

  /** Its size in the binary files, in bytes. */
  long bytes() {
    return (long) elements() * encoding.type().bytes();
  }

  /** Reads the weight at the current position in the binary files. */
  Tensor read(ByteBuffer from) {
    float[] values = new float[elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = encoding.read(from);
    }
    return new Tensor(shape, values);
  }

  private int elements() {
    return shape.stream().reduce(1, Math::multiplyExact);
  }
}
