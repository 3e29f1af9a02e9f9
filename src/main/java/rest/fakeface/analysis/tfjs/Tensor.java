package rest.fakeface.analysis.tfjs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Numbers with a shape. The last dimension varies fastest. */
final class Tensor {

  private final List<Integer> shape;
  private final float[] values;

  Tensor(List<Integer> shape, float... values) {
    this.shape = List.copyOf(shape);
    this.values = values;
  }

  List<Integer> shape() {
    return shape;
  }

  /** The size of a dimension. */
  int size(int dimension) {
    return shape.get(dimension);
  }

  /**
   * Reorders the filters of a convolution from TensorFlow's order (rows, columns, in, out) to that
   * of ONNX (out, in, rows, columns).
   */
  Tensor toOihw() {
    return reordered(3, 2, 0, 1);
  }

  /**
   * Reorders the filters of a depthwise convolution, one per channel, from TensorFlow's order
   * (rows, columns, channels, 1) to that of ONNX (channels, 1, rows, columns).
   */
  Tensor depthwiseToOihw() {
    return reordered(2, 3, 0, 1);
  }

  /** Gives one number per channel the shape of an image, so that it counts for all its pixels. */
  Tensor perChannel() {
    return new Tensor(List.of(size(0), 1, 1), values);
  }

  /** The values in the byte order of ONNX. */
  byte[] littleEndian() {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return raw.array();
  }

  private Tensor reordered(int... from) {
    int[] step = {size(1) * size(2) * size(3), size(2) * size(3), size(3), 1};
    float[] reordered = new float[values.length];
    int at = 0;
    for (int a = 0; a < size(from[0]); a++) {
      for (int b = 0; b < size(from[1]); b++) {
        for (int c = 0; c < size(from[2]); c++) {
          for (int d = 0; d < size(from[3]); d++) {
            reordered[at++] =
                values[
                    a * step[from[0]] + b * step[from[1]] + c * step[from[2]] + d * step[from[3]]];
          }
        }
      }
    }
    return new Tensor(
        List.of(size(from[0]), size(from[1]), size(from[2]), size(from[3])), reordered);
  }
}
