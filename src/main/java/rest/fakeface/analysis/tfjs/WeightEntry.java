package rest.fakeface.analysis.tfjs;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * One weight as a manifest describes it.
 *
 * @param shape the sizes of its dimensions, each at least 1; none for a single number
 */
record WeightEntry(String name, List<Integer> shape, Encoding encoding) {

  /** How many bytes it has in the binary files. */
  long bytes() {
    return (long) elements() * encoding.type().bytes();
  }

  /** Reads it from where the binary files hold it. */
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
