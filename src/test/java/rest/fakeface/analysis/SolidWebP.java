package rest.fakeface.analysis;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** A lossless WebP of one colour: each channel has a code with a single symbol of zero bits. */
final class SolidWebP {

  private static final int SIGNATURE = 0x2f;

  private final BitSet bits = new BitSet();
  private int length;

  private SolidWebP(Color colour, int side) {
    put(SIGNATURE, 8).put(side - 1, 14).put(side - 1, 14);
    // No transparency, version 0, no transforms, no colour cache, one group of codes.
    put(0, 1).put(0, 3).put(0, 1).put(0, 1).put(0, 1);
    only(colour.getGreen()).only(colour.getRed()).only(colour.getBlue()).only(255);
    only(0);
  }

  static byte[] of(Color colour, int side) {
    return new SolidWebP(colour, side).file();
  }

  /** A code with a single symbol. */
  private SolidWebP only(int symbol) {
    return put(1, 1).put(0, 1).put(1, 1).put(symbol, 8);
  }

  /** Appends the low bits of a number, the lowest first. */
  private SolidWebP put(int number, int count) {
    for (int bit = 0; bit < count; bit++) {
      bits.set(length++, (number >> bit & 1) == 1);
    }
    return this;
  }

  private byte[] file() {
    int size = (length + 7) / 8;
    int padded = size + size % 2;
    return ByteBuffer.allocate(20 + padded)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(12 + padded)
        .put(ascii("WEBPVP8L"))
        .putInt(size)
        .put(bits.toByteArray())
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
