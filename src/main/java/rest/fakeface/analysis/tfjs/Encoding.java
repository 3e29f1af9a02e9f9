package rest.fakeface.analysis.tfjs;

import java.nio.ByteBuffer;

/**
 * The encoding of a weight's numbers in the binary files.
 *
 * @param type the type of the numbers
 * @param scale the factor for whole numbers
 * @param minimum the value that is added after scaling
 */
record Encoding(Type type, float scale, float minimum) {

  /** The encoding of numbers that are not scaled. */
  static Encoding plain(Type type) {
    return new Encoding(type, 1, 0);
  }

  /** The type of numbers, least significant byte first. */
  enum Type {
    FLOAT32(4),
    FLOAT16(2),
    UINT16(2),
    UINT8(1),
    INT32(4);

    private final int bytes;

    Type(int bytes) {
      this.bytes = bytes;
    }

    int bytes() {
      return bytes;
    }
  }

  /**
   * Reads the next number. Computes in single precision, like the converters in Python;
   * TensorFlow.js computes in double precision, which differs in the last bit.
   */
  float read(ByteBuffer from) {
    return switch (type) {
      case FLOAT32 -> from.getFloat();
      case FLOAT16 -> half(from.getShort());
      case UINT16 -> (from.getShort() & 0xffff) * scale + minimum;
      case UINT8 -> (from.get() & 0xff) * scale + minimum;
      case INT32 -> from.getInt();
    };
  }

  /** Converts a number of half precision (IEEE 754 binary16). Java 17 has no method for it. */
  private static float half(short bits) {
    int exponent = (bits >> 10) & 0x1f;
    int fraction = bits & 0x3ff;
    float size =
        switch (exponent) {
          case 0 -> Math.scalb((float) fraction, -24);
          case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
          default -> Math.scalb((float) (0x400 | fraction), exponent - 25);
        };
    return bits < 0 ? -size : size;
  }
}
